package nl.werkmetwerk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.compare.Warning;

/** The reasons to doubt an answer that matter most, in words. */
public final class MainDoubts {
    private static final int MOST = 3;

    /** What can turn the answer itself. */
    private static final Set<Warning.Code> TURNING =
            EnumSet.of(Warning.Code.MEAN_CONTRADICTS, Warning.Code.SIGN_TURNS_WITH_HORIZON, Warning.Code.WINNER_TURNS);

    private final List<Warning> warnings;
    private final Optional<String> strategy;
    private final ReportTexts texts;

    /**
     * @param warnings all there are
     * @param strategy the strategy that the answer is about
     */
    public MainDoubts(List<Warning> warnings, String strategy, ReportTexts texts) {
        this(warnings, Optional.of(strategy), texts);
    }

    /** Of an answer about all strategies. */
    public MainDoubts(List<Warning> warnings, ReportTexts texts) {
        this(warnings, Optional.empty(), texts);
    }

    private MainDoubts(List<Warning> warnings, Optional<String> strategy, ReportTexts texts) {
        this.warnings = warnings;
        this.strategy = strategy;
        this.texts = texts;
    }

    /** At most three, those that can turn the answer first, each kind of doubt once; absent when there is nothing to doubt. */
    public Optional<Chapter> chapter() {
        List<String> lines = new ArrayList<>(sentences());
        int more = more();
        if (more > 0) {
            String key = lines.isEmpty() ? "doubts.others" : more == 1 ? "doubts.oneMore" : "doubts.more";
            lines.add(texts.text(key, "" + more));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(Chapter.of("warnings", texts.text("warnings"), lines));
    }

    /** The same as sentences only, without where to look further. */
    public List<String> sentences() {
        WarningTexts sentences = new WarningTexts(texts);
        return chosen().stream().map(sentences::message).toList();
    }

    /** How many there are beside those. */
    public int more() {
        return warnings.size() - chosen().size();
    }

    private List<Warning> chosen() {
        List<Warning> chosen = new ArrayList<>();
        warnings.stream()
                .filter(this::isAboutAnswer)
                .sorted(Comparator.comparingInt(this::rank))
                .forEach(warning -> {
                    boolean isNew = chosen.stream()
                            .noneMatch(one -> one.code() == warning.code()
                                    && Objects.equals(
                                            one.facts().get("strategy"),
                                            warning.facts().get("strategy")));
                    if (isNew && chosen.size() < MOST) {
                        chosen.add(warning);
                    }
                });
        return chosen;
    }

    /** About the answer, or about the case; not about another strategy. */
    private boolean isAboutAnswer(Warning warning) {
        Object about = warning.facts().get("strategy");
        return about == null || strategy.map(about::equals).orElse(true);
    }

    /** What can turn the answer, what else is about it, what is about the case. */
    private int rank(Warning warning) {
        return TURNING.contains(warning.code()) ? 0 : warning.facts().containsKey("strategy") ? 1 : 2;
    }
}
