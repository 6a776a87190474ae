package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkmetwerk.study.SensitivityAnswer;
import nl.werkmetwerk.uncertainty.sensitivity.Advance;
import nl.werkmetwerk.uncertainty.sensitivity.Sensitivity;
import nl.werkmetwerk.uncertainty.sensitivity.Variant;

/**
 * The result of {@code sensitivity} (MODEL 10).
 *
 * @param head the case
 * @param strategy name
 * @param baseline name
 * @param saving with everything as written, euro
 * @param assumptions what each does, the largest first
 * @param variants another horizon, no valuation of the end, the other baseline
 * @param advances what joining saves by how far ahead it takes works along
 * @param worthUpTo the most years of advance with which joining still saves; empty when it never does
 * @param table of two assumptions, where asked for
 * @param stamp what it was made from
 */
public record SensitivityDocument(
        CaseHead head,
        String strategy,
        String baseline,
        double saving,
        List<ToldSwing> assumptions,
        List<Variant> variants,
        List<Advance> advances,
        OptionalInt worthUpTo,
        Optional<ToldTable> table,
        Stamp stamp)
        implements CaseDocument {
    public SensitivityDocument {
        assumptions = List.copyOf(assumptions);
        variants = List.copyOf(variants);
        advances = List.copyOf(advances);
    }

    /** Tells the answer of a study. */
    public static SensitivityDocument of(SensitivityAnswer answer, Stamp stamp) {
        Sensitivity found = answer.sensitivity();
        return new SensitivityDocument(
                CaseHead.of(found.of()),
                found.strategy(),
                found.baseline(),
                found.saving(),
                found.swings().stream().map(ToldSwing::of).toList(),
                found.variants(),
                found.advances(),
                found.worthUpTo(),
                answer.table().map(ToldTable::of),
                stamp);
    }
}
