package nl.werkmetwerk.files.document;

import java.util.List;
import nl.werkmetwerk.study.PrincipleAnswer;

/**
 * The result of {@code principles} (MODEL-practice 13).
 *
 * @param head the case
 * @param strategy name of the strategy that says when streets are open
 * @param principles in the order of the case
 * @param next pilots that could be held, the most worth first
 * @param warnings reasons to doubt, as sentences
 * @param stamp what it was made from
 */
public record PrinciplesDocument(
        CaseHead head,
        String strategy,
        List<ToldPrinciple> principles,
        List<ToldNextPilot> next,
        List<ToldWarning> warnings,
        Stamp stamp)
        implements CaseDocument {
    public PrinciplesDocument {
        principles = List.copyOf(principles);
        next = List.copyOf(next);
        warnings = List.copyOf(warnings);
    }

    /** Tells the answer of a study. */
    public static PrinciplesDocument of(PrincipleAnswer answer, List<ToldWarning> warnings, Stamp stamp) {
        return new PrinciplesDocument(
                CaseHead.of(answer.of()),
                answer.strategy(),
                answer.principles().stream().map(ToldPrinciple::of).toList(),
                answer.next().stream().map(ToldNextPilot::of).toList(),
                warnings,
                stamp);
    }
}
