package nl.werkmetwerk.neighbourhood;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * One way to choose, with what comes of it (MODEL-practice 12.5).
 *
 * @param by the rule
 * @param measures ids of the candidates chosen, in order
 * @param won by votes, in order of winning
 * @param filled by equal shares, in order, with what was left
 * @param purse by equal shares, euro a row
 * @param next by votes, what comes first when there is more
 * @param spent undiscounted, by budget, euro
 * @param unspent by budget, euro
 * @param netCost euro of present value
 * @param points out of 100
 * @param bound certified: no allowed set has more points, −netCost or value; absent where votes are counted
 * @param gap of what was found to the bound, relative
 * @param byParty change of present value by owner, euro
 * @param groups what each group of residents gets
 */
public record PackageChoice(
        ChoiceRule by,
        List<String> measures,
        List<String> won,
        List<String> filled,
        OptionalDouble purse,
        Optional<NextMeasure> next,
        List<Double> spent,
        List<Double> unspent,
        double netCost,
        double points,
        OptionalDouble bound,
        OptionalDouble gap,
        Map<String, Double> byParty,
        List<GroupOutcome> groups)
        implements Serializable {
    public PackageChoice {
        measures = List.copyOf(measures);
        won = List.copyOf(won);
        filled = List.copyOf(filled);
        spent = List.copyOf(spent);
        unspent = List.copyOf(unspent);
        byParty = Require.copy(byParty);
        groups = List.copyOf(groups);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
