package nl.werkmetwerk.study;

import java.util.List;
import nl.werkmetwerk.diff.CaseDiff;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;

/**
 * What changed from one case to another, and what did that do to the saving?
 *
 * @param before the first case; the one that the study is run for is the second
 * @param strategies names, in both cases; empty: the cases' own that both have, else {@code coincident}
 * @param baseline name of what they are set against, in both cases
 */
public record DiffStudy(Case before, List<String> strategies, String baseline) implements Study<List<CaseDiff>> {
    public DiffStudy {
        strategies = List.copyOf(strategies);
    }

    /** Names of the strategies that it is about. */
    public List<String> chosen(Case after) {
        return strategies.isEmpty() ? shared(after) : strategies;
    }

    private List<String> shared(Case after) {
        List<String> other = after.strategies().stream().map(Strategy::name).toList();
        List<String> shared = before.strategies().stream()
                .map(Strategy::name)
                .filter(other::contains)
                .toList();
        return shared.isEmpty() ? List.of(Strategy.COINCIDENT.name()) : shared;
    }

    /** @throws IllegalArgumentException if one of the cases does not have one of the strategies */
    @Override
    public List<CaseDiff> run(Case after, Run run) {
        return chosen(after).stream()
                .map(name -> CaseDiff.of(before, after, name, baseline, run.threads()))
                .toList();
    }
}
