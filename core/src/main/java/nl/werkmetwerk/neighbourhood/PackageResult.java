package nl.werkmetwerk.neighbourhood;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What more can be done in a neighbourhood, and ways to choose of it (MODEL-practice 12.8).
 *
 * @param of the case
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
 * @param warnings in order
 */
public record PackageResult(
        Case of,
        String strategy,
        List<String> districts,
        ChoiceRule choice,
        List<CriterionWeight> weights,
        Optional<BallotCount> ballots,
        List<PricedCandidate> candidates,
        List<Unplaced> unplaced,
        List<PackageChoice> choices,
        int groupsHidden,
        List<FrontRow> front,
        boolean frontComplete,
        List<WeightSwing> sensitivity,
        List<Warning> warnings)
        implements Serializable {
    public PackageResult {
        districts = List.copyOf(districts);
        weights = List.copyOf(weights);
        candidates = List.copyOf(candidates);
        unplaced = List.copyOf(unplaced);
        choices = List.copyOf(choices);
        front = List.copyOf(front);
        sensitivity = List.copyOf(sensitivity);
        warnings = List.copyOf(warnings);
    }

    /** The choice by a rule; empty where it was not made. */
    public Optional<PackageChoice> by(ChoiceRule rule) {
        return choices.stream().filter(one -> one.by() == rule).findFirst();
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
