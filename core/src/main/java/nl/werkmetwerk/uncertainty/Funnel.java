package nl.werkmetwerk.uncertainty;

import java.io.Serializable;
import java.util.List;

/**
 * How a saving may grow over the years: percentiles of the discounted saving of all years so far.
 *
 * @param strategy name of the strategy
 * @param baseline name of the baseline
 * @param draws number of draws it rests on
 * @param years in order; the last is that of residual value and backlog
 */
public record Funnel(String strategy, String baseline, int draws, List<Year> years) implements Serializable {
    public Funnel {
        years = List.copyOf(years);
    }

    /**
     * Up to and including one year, euro of present value.
     *
     * @param year calendar year
     */
    public record Year(int year, double p5, double p25, double p50, double p75, double p95) implements Serializable {}
}
