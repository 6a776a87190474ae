package nl.werkmetwerk.model.plan;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * How renewal years are chosen (MODEL 4).
 *
 * @param name unique in the case
 * @param works named years
 * @param complete whether only named years count, to the end
 * @param window w: whoever is due within w years joins when its section is dug up; absent: nobody joins
 * @param rules what goes along with what and what waits for what, after an asset's last named year
 * @param sharing who shares work with whom
 */
public record Strategy(
        String name, List<Works> works, boolean complete, OptionalInt window, List<Rule> rules, Sharing sharing)
        implements Serializable {
    /** Each department on its own: the baseline that departments pay today. */
    public static final Strategy SEPARATE =
            new Strategy("separate", List.of(), false, OptionalInt.empty(), Sharing.OWN);

    /** The same years as separate, with what happens to coincide shared: the cautious baseline. */
    public static final Strategy COINCIDENT =
            new Strategy("coincident", List.of(), false, OptionalInt.empty(), Sharing.ALL);

    /** What every case is compared with, in the order of reports. */
    public static final List<Strategy> BASELINES = List.of(SEPARATE, COINCIDENT);

    /**
     * @throws IllegalArgumentException if the name is empty, the window negative, or rules stand beside a window or in
     *     a complete strategy
     */
    public Strategy {
        Require.text(name, "strategy name");
        works = List.copyOf(works);
        window.ifPresent(years -> Require.atMost(Require.atLeast(years, 0, "window"), Require.MOST_YEARS, "window"));
        rules = List.copyOf(rules);
        if (!rules.isEmpty() && (window.isPresent() || complete)) {
            throw new IllegalArgumentException("rules stand neither beside a window nor in a complete strategy");
        }
    }

    /** A strategy without rules. */
    public Strategy(String name, List<Works> works, boolean complete, OptionalInt window, Sharing sharing) {
        this(name, works, complete, window, List.of(), sharing);
    }

    /** Renew when due, and take along what is due within {@code years}. */
    public static Strategy window(String name, int years) {
        return new Strategy(name, List.of(), false, OptionalInt.of(years), Sharing.ALL);
    }

    /** Renew when due, but for what goes along and what waits. */
    public static Strategy byRules(String name, List<Rule> rules) {
        return new Strategy(name, List.of(), false, OptionalInt.empty(), rules, Sharing.ALL);
    }

    /** The rules it follows: a window is one, and where only named years count there are none (MODEL 4.4, 4.5, 4.8). */
    public List<Rule> ruling() {
        if (complete) {
            return List.of();
        }
        return window.isPresent() ? List.of(Rule.within(window.getAsInt())) : rules;
    }

    /** The same strategy by another name. */
    public Strategy withName(String other) {
        return new Strategy(other, works, complete, window, rules, sharing);
    }

    /** The same strategy with other named years. */
    public Strategy withWorks(List<Works> other) {
        return new Strategy(name, other, complete, window, rules, sharing);
    }

    /** The same years and methods, shared otherwise. */
    public Strategy withSharing(Sharing other) {
        return new Strategy(name, works, complete, window, rules, other);
    }

    /** The baselines, then a case's own: the order of every result (MODEL 4.5). */
    public static List<Strategy> withBaselines(List<Strategy> own) {
        return Stream.concat(BASELINES.stream(), own.stream()).toList();
    }

    /** Renew in named years, afterwards when due. */
    public static Strategy explicit(String name, List<Works> works) {
        return new Strategy(name, works, false, OptionalInt.empty(), Sharing.ALL);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
