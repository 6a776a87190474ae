package nl.werkmetwerk.model.neighbourhood;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What more could be done now that the street is open anyway, within which money, and what counts (MODEL-practice 12).
 *
 * @param strategy name of the base; absent: the case's last
 * @param districts where; none: everywhere
 * @param catalogue measures to choose from
 * @param criteria what a measure is worth to residents
 * @param budgets what may be spent, each a credit over its years
 * @param valuePerPoint λ, euro that a point is worth to who says so; absent: nobody said
 * @param choice which choice is written to the case; absent: nobody said
 * @param smallestGroup fewer ballots or voters of a group are not shown, 1 or more
 */
public record PackagePlan(
        Optional<String> strategy,
        List<String> districts,
        List<Measure> catalogue,
        List<Criterion> criteria,
        List<PackageBudget> budgets,
        OptionalDouble valuePerPoint,
        Optional<ChoiceRule> choice,
        int smallestGroup)
        implements Serializable {
    /** So many ballots of a group make what it says nobody's own. */
    public static final int USUAL_GROUP = 5;

    /** Nothing is asked. */
    public static final PackagePlan NONE = new PackagePlan(
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            OptionalDouble.empty(),
            Optional.empty(),
            USUAL_GROUP);

    /** @throws IllegalArgumentException if the value of a point is negative or the smallest group below 1 */
    public PackagePlan {
        strategy.ifPresent(name -> Require.text(name, "strategy of a package"));
        districts = List.copyOf(districts);
        catalogue = List.copyOf(catalogue);
        criteria = List.copyOf(criteria);
        budgets = List.copyOf(budgets);
        valuePerPoint.ifPresent(euro -> Require.amount(euro, "valuePerPoint"));
        Require.atLeast(smallestGroup, 1, "smallestGroup");
    }

    /** Whether a case asks for a package. */
    public boolean isThere() {
        return !equals(NONE);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
