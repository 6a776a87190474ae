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
 * @param otherCost what it bears beside their charges
 * @param years the years in which the income and the other cost are there
 */
public record Levy(
        String name,
        List<String> disciplines,
        double income,
        double otherIncome,
        List<OtherCost> otherCost,
        YearSpan years)
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
        otherCost = List.copyOf(otherCost);
    }

    /** A levy that bears the charges of its disciplines only. */
    public static Levy of(String name, List<String> disciplines, double income, double otherIncome, YearSpan years) {
        return new Levy(name, disciplines, income, otherIncome, List.of(), years);
    }

    /** All that it bears beside the charges of its disciplines, euro a year at the price level of the case. */
    public double totalOtherCost() {
        return otherCost.stream().mapToDouble(OtherCost::amount).sum();
    }
}
