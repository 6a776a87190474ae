package nl.werkmetwerk.neighbourhood.vote;

import java.io.Serializable;
import java.util.List;

/**
 * The ballots of a file, as they were filled in (MODEL-practice 12.4).
 *
 * @param criteria the criteria of the case, in its order
 * @param rows in file order; a criterion without a column is weighed 0
 */
public record Ballots(List<String> criteria, List<Ballot> rows) implements Serializable {
    /** @throws IllegalArgumentException unless every row weighs every criterion */
    public Ballots {
        criteria = List.copyOf(criteria);
        rows = List.copyOf(rows);
        for (Ballot row : rows) {
            if (row.weights().size() != criteria.size()) {
                throw new IllegalArgumentException(
                        row.weights().size() + " weights for " + criteria.size() + " criteria");
            }
        }
    }
}
