package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.parties.CoalitionResult;
import nl.werkmetwerk.parties.Partition;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.parties.Split;
import nl.werkmetwerk.study.PartyAnswer;

/**
 * The result of {@code parties} (MODEL 8).
 *
 * @param head the case
 * @param strategy its name
 * @param coalitions what every group of parties costs and saves, the empty one first
 * @param splits the saving divided, by each method
 * @param bestPartition the grouping that saves most; empty where it was not looked for
 * @param closing whether the money is there
 * @param writeOff nominal euro written off more than under separate, a charge without cash (MODEL 9); empty where the
 *     case keeps no accounts
 * @param warnings reasons to doubt
 * @param stamp what it was made from
 */
public record PartiesDocument(
        CaseHead head,
        String strategy,
        List<CoalitionResult> coalitions,
        List<Split> splits,
        Optional<Partition> bestPartition,
        ToldClosing closing,
        OptionalDouble writeOff,
        List<ToldWarning> warnings,
        Stamp stamp)
        implements CaseDocument {
    public PartiesDocument {
        coalitions = List.copyOf(coalitions);
        splits = List.copyOf(splits);
        warnings = List.copyOf(warnings);
    }

    /**
     * Tells the answer of a study.
     *
     * @param warnings its doubts, as sentences
     */
    public static PartiesDocument of(PartyAnswer answer, List<ToldWarning> warnings, Stamp stamp) {
        PartyAnalysis analysis = answer.analysis();
        return new PartiesDocument(
                CaseHead.of(analysis.of()),
                analysis.strategy(),
                analysis.coalitions(),
                analysis.splits(),
                analysis.bestPartition(),
                ToldClosing.of(analysis.closing()),
                answer.budget()
                        .map(charges -> charges.writeOffCaused(analysis.strategy(), Baseline.SEPARATE))
                        .orElseGet(OptionalDouble::empty),
                warnings,
                stamp);
    }
}
