package nl.werkmetwerk.ledger;

import nl.werkmetwerk.resolved.Clock;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.resolved.Running;
import nl.werkmetwerk.resolved.Trends;

/**
 * Present values of years that an asset lives through, a run of years at a time: over weights (trend · discount factor)
 * and tables by age, without an entry for each year (MODEL 2.10, 2.12, 2.13). Periodic maintenance is no part of them.
 * For one thread.
 */
final class YearSums {
    private final Running running;
    private final Clock clock;
    private final Trends trends;
    private final double[] maintenanceWeight;
    private final GrownWeights maintenance;
    private final double[] riskWeight;
    private final DiscountedRisk risk;
    private final double[] benefitUntil;

    /** @param stays whether the case stays as it is; else whoever changes it calls {@link #weigh} */
    YearSums(ResolvedCase resolved, boolean stays) {
        running = resolved.running();
        clock = resolved.clock();
        trends = resolved.trends();
        int years = clock.years();
        maintenanceWeight = new double[years];
        maintenance = new GrownWeights(running, maintenanceWeight);
        riskWeight = new double[years];
        benefitUntil = new double[years + 1];
        weigh();
        risk = stays
                ? DiscountedRisk.tabled(running, riskWeight, resolved.whole())
                : DiscountedRisk.yearByYear(running, riskWeight);
    }

    /** Works out the weights from the price factors and discount factors of the case. */
    void weigh() {
        for (int year = 0; year < riskWeight.length; year++) {
            maintenanceWeight[year] = trends.maintenance(year) * clock.discount(year);
            riskWeight[year] = trends.risk(year) * clock.discount(year);
            benefitUntil[year + 1] = benefitUntil[year] + trends.benefit(year) * clock.discount(year);
        }
        maintenance.forget();
    }

    /** Maintenance of the years {@code from … to−1}, the first of them lived at {@code age}. */
    double maintenance(int asset, int age, int from, int to) {
        double upkeep = running.maintenance(asset);
        return upkeep == 0 ? 0 : upkeep * maintenance.over(running.growth(asset), age, from, to);
    }

    /** Expected failures of the same years. */
    double risk(int asset, int age, int from, int to) {
        return risk.over(asset, age, from, to);
    }

    /** Gains of the years {@code from … to−1}, 0 or more. */
    double benefit(int asset, int from, int to) {
        return running.benefit(asset) * (benefitUntil[to] - benefitUntil[from]);
    }
}
