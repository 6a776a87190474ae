package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.optimise.outcome.Shortage;

/**
 * A budget that is too small for what cannot wait (MODEL 7.6, 7.7).
 *
 * @param year calendar year
 * @param party whose budget; empty for all parties
 * @param discipline of what; empty for all disciplines
 * @param budget euro in the year
 * @param amount euro short
 * @param mandatory ids of the assets that must be renewed then
 */
public record ToldShortage(
        int year,
        Optional<String> party,
        Optional<String> discipline,
        double budget,
        double amount,
        List<String> mandatory) {
    public ToldShortage {
        mandatory = List.copyOf(mandatory);
    }

    static ToldShortage of(Shortage shortage) {
        return new ToldShortage(
                shortage.year(),
                shortage.budget().party(),
                shortage.budget().discipline(),
                shortage.budget().amount(),
                shortage.amount(),
                shortage.mandatory());
    }
}
