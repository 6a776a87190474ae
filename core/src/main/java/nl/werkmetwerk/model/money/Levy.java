package nl.werkmetwerk.model.money;

import java.io.Serializable;
import java.util.List;
import nl.werkmetwerk.model.check.Require;

/**
 * A levy that pays for disciplines: the sewer levy (MODEL 9).
 *
 * @param name unique in the case
 * @param disciplines whose cost it pays, at least one
 * @param income euro a year from the levy, at the price level of the case, 0 or more
 * @param otherIncome euro a year from elsewhere, likewise
 * @param years the years in which the income is there
 */
public record Levy(String name, List<String> disciplines, double income, double otherIncome, YearSpan years)
        implements Serializable {
    /** @throws IllegalArgumentException if the name is empty, there is no discipline, or an income not in [0, 1e12] */
    public Levy {
        Require.text(name, "levy name");
        disciplines = List.copyOf(disciplines);
        if (disciplines.isEmpty()) {
            throw new IllegalArgumentException("levy " + name + " names no discipline");
        }
        Require.amount(income, "income");
        Require.amount(otherIncome, "otherIncome");
    }
}
