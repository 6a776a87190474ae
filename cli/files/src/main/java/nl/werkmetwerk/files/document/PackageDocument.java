package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.neighbourhood.BallotCount;
import nl.werkmetwerk.neighbourhood.CriterionWeight;
import nl.werkmetwerk.neighbourhood.FrontRow;
import nl.werkmetwerk.neighbourhood.PackageChoice;
import nl.werkmetwerk.neighbourhood.PackageResult;
import nl.werkmetwerk.neighbourhood.Unplaced;
import nl.werkmetwerk.neighbourhood.WeightSwing;

/**
 * The result of {@code package} (MODEL-practice 12.8).
 *
 * @param head the case
 * @param strategy name of the base
 * @param districts in file order of their sections
 * @param choice the rule named before the count
 * @param weights by criterion
 * @param ballots how many; absent: nobody was asked
 * @param candidates in order
 * @param unplaced in order
 * @param choices side by side
 * @param groupsHidden groups too small to say anything of
 * @param front what one more point costs
 * @param frontComplete whether the front is all there
 * @param sensitivity of the choice to the weights
 * @param warnings reasons to doubt
 * @param stamp what it was made from
 */
public record PackageDocument(
        CaseHead head,
        String strategy,
        List<String> districts,
        ChoiceRule choice,
        List<CriterionWeight> weights,
        Optional<BallotCount> ballots,
        List<ToldCandidate> candidates,
        List<Unplaced> unplaced,
        List<PackageChoice> choices,
        int groupsHidden,
        List<FrontRow> front,
        boolean frontComplete,
        List<WeightSwing> sensitivity,
        List<ToldWarning> warnings,
        Stamp stamp)
        implements CaseDocument {
    public PackageDocument {
        districts = List.copyOf(districts);
        weights = List.copyOf(weights);
        candidates = List.copyOf(candidates);
        unplaced = List.copyOf(unplaced);
        choices = List.copyOf(choices);
        front = List.copyOf(front);
        sensitivity = List.copyOf(sensitivity);
        warnings = List.copyOf(warnings);
    }

    /**
     * Tells a result.
     *
     * @param warnings its doubts, as sentences
     */
    public static PackageDocument of(PackageResult result, List<ToldWarning> warnings, Stamp stamp) {
        return new PackageDocument(
                CaseHead.of(result.of()),
                result.strategy(),
                result.districts(),
                result.choice(),
                result.weights(),
                result.ballots(),
                result.candidates().stream().map(ToldCandidate::of).toList(),
                result.unplaced(),
                result.choices(),
                result.groupsHidden(),
                result.front(),
                result.frontComplete(),
                result.sensitivity(),
                warnings,
                stamp);
    }
}
