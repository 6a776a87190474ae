package nl.werkmetwerk.resolved;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.resolved.DrawnInputs.Region;

/** Works out drawn discount factors and price factors. */
final class DrawnRates {
    /** Names of the trends after those of the component kinds. */
    static final List<String> COSTS = List.of(Prices.MAINTENANCE, Prices.RISK, Prices.BENEFIT, Prices.IMPACT);

    private final Clock clock;
    private final Trends trends;
    private final double[] rates;
    private final double[] drawnRates;
    private final double[] changes;

    DrawnRates(Case of, Names kinds, Clock clock, Trends trends) {
        this.clock = clock;
        this.trends = trends;
        rates = new double[of.horizon()];
        drawnRates = new double[of.horizon()];
        Arrays.setAll(rates, year -> of.discountRate().in(of.baseYear() + year));
        changes = new double[kinds.count() + COSTS.size()];
        for (int i = 0; i < changes.length; i++) {
            String name = i < kinds.count() ? kinds.name(i) : COSTS.get(i - kinds.count());
            changes[i] = of.prices().trend(name);
        }
    }

    void update(DrawnInputs in, Cuts cuts) {
        if (in.touched(Region.DISCOUNT)) {
            double more = in.get(Region.DISCOUNT, 0);
            for (int year = 0; year < rates.length; year++) {
                drawnRates[year] = cuts.rate(rates[year] + more);
            }
            clock.setRates(drawnRates);
        }
        if (in.touched(Region.TREND)) {
            for (int i = 0; i < changes.length; i++) {
                trends.set(i, cuts.rate(changes[i] + in.get(Region.TREND, i)));
            }
        }
    }
}
