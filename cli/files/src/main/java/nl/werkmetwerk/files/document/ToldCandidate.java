package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.neighbourhood.PricedCandidate;

/**
 * A measure on a section where it can come, as it is told (MODEL-practice 12.8).
 *
 * @param id {@code m@s}
 * @param measure id
 * @param section id
 * @param year in which it is built
 * @param quantity in the unit of its asset
 * @param spent undiscounted, by budget, euro
 * @param netCost euro of present value
 * @param upkeep euro a year
 * @param points out of 100
 * @param votes points over all rows; absent: not voted on
 */
public record ToldCandidate(
        String id,
        String measure,
        String section,
        int year,
        double quantity,
        List<Double> spent,
        double netCost,
        double upkeep,
        double points,
        OptionalDouble votes) {
    public ToldCandidate {
        spent = List.copyOf(spent);
    }

    static ToldCandidate of(PricedCandidate priced) {
        return new ToldCandidate(
                priced.candidate().id(),
                priced.candidate().measure().id(),
                priced.candidate().section().id(),
                priced.candidate().year(),
                priced.candidate().quantity(),
                priced.spent(),
                priced.netCost(),
                priced.upkeep(),
                priced.points(),
                priced.votes());
    }
}
