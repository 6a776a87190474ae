package nl.werkmetwerk.files.document;

import java.util.List;
import nl.werkmetwerk.diff.CaseDiff;

/**
 * The result of {@code diff}: what changed between two cases, and what that did to savings.
 *
 * @param cases names of both
 * @param changes what is different
 * @param savings one for each strategy
 * @param stamp what it was made from
 */
public record DiffDocument(List<String> cases, List<ToldChange> changes, List<ToldDifference> savings, Stamp stamp)
        implements ResultDocument {
    public DiffDocument {
        cases = List.copyOf(cases);
        changes = List.copyOf(changes);
        savings = List.copyOf(savings);
    }

    /**
     * Tells the answer of a study.
     *
     * @param changes as they are told
     */
    public static DiffDocument of(List<String> cases, List<CaseDiff> diffs, List<ToldChange> changes, Stamp stamp) {
        return new DiffDocument(
                cases, changes, diffs.stream().map(ToldDifference::of).toList(), stamp);
    }
}
