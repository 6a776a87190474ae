package nl.werkmetwerk.budget;

import java.io.Serializable;
import java.util.List;

/**
 * The lines of the budget of one discipline, party and task field: every other view of a budget adds these up (MODEL 9).
 *
 * @param discipline of the assets
 * @param party their owner, or {@code none}
 * @param taskField task field, or {@code none}
 * @param years b … b+N−1, nominal
 */
public record AccountLines(String discipline, String party, String taskField, List<BudgetYear> years)
        implements Serializable {
    public AccountLines {
        years = List.copyOf(years);
    }
}
