package nl.werkmetwerk.diff;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.field.Topic;
import nl.werkmetwerk.model.Case;

/**
 * What changed from one case to another, and what each group of changes did to the total of a strategy, of a baseline,
 * and hence to the saving.
 *
 * @param strategy name of the strategy, in both cases
 * @param baseline name of the baseline or other strategy that it is set against, in both cases
 * @param before outcome in the first case
 * @param after outcome in the second case
 * @param changes all of them
 * @param effects by topic, in their order; they add up to {@code after − before}
 */
public record CaseDiff(
        String strategy, String baseline, Outcome before, Outcome after, List<Change> changes, List<Effect> effects)
        implements Serializable {
    public CaseDiff {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }

    /**
     * Compares two cases. Evaluates up to 2^7 cases between them.
     *
     * @param a the first case
     * @param b the second case
     * @param strategy name of a strategy of both, or of a baseline
     * @param baseline name of a baseline, or of a strategy of both
     * @param threads number of threads, 1 or more
     * @throws IllegalArgumentException if a case has no such strategy
     */
    public static CaseDiff of(Case a, Case b, String strategy, String baseline, int threads) {
        Outcome before = Outcome.of(a, baseline, strategy, threads);
        Outcome after = Outcome.of(b, baseline, strategy, threads);
        List<Change> changes = Changes.between(a, b);
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        changes.forEach(change -> topics.add(change.topic()));
        topics.remove(Topic.OTHER);
        Map<Set<Topic>, Optional<Outcome>> known = new HashMap<>();
        known.put(EnumSet.noneOf(Topic.class), Optional.of(before));
        known.put(topics, Optional.of(after));
        CaseMix mix = new CaseMix(a, b);
        List<Effect> effects = Attribution.of(
                topics,
                changed -> known.containsKey(changed)
                        ? known.get(changed)
                        : between(mix, changed).map(of -> Outcome.of(of, baseline, strategy, threads)));
        return new CaseDiff(strategy, baseline, before, after, changes, effects);
    }

    /** The case between the two with these topics changed; none when its parts do not fit together. */
    private static Optional<Case> between(CaseMix mix, Set<Topic> changed) {
        try {
            return Optional.of(mix.with(changed));
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }
}
