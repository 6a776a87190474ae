package nl.werkmetwerk.files.document;

import java.util.List;
import nl.werkmetwerk.diff.CaseDiff;

/**
 * The result of {@code diff}: what changed between two cases, and what that did to savings.
 *
 * @param cases names of both, those of their files where the cases are called the same
 * @param from the first case
 * @param to the second
 * @param changes what is different
 * @param savings one for each strategy
 * @param stamp what it was made from
 */
public record DiffDocument(
        List<String> cases,
        CaseHead from,
        CaseHead to,
        List<ToldChange> changes,
        List<ToldDifference> savings,
        Stamp stamp)
        implements ResultDocument {
    public DiffDocument {
        cases = List.copyOf(cases);
        changes = List.copyOf(changes);
        savings = List.copyOf(savings);
    }

    /**
     * Tells the answer of a study.
     *
     * @param heads the first case and the second
     * @param changes as they are told
     */
    public static DiffDocument of(
            List<String> cases, List<CaseHead> heads, List<CaseDiff> diffs, List<ToldChange> changes, Stamp stamp) {
        return new DiffDocument(
                cases,
                heads.get(0),
                heads.get(1),
                changes,
                diffs.stream().map(ToldDifference::of).toList(),
                stamp);
    }
}
