package nl.werkmetwerk.resolved;

import java.util.List;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.resolved.Inputs.Region;

/** Yearly amounts of assets as written, and what they come to for the quantity of each (MODEL 2). */
final class RunningTerms {
    private final double[] quantity;
    private final double[] maintenance;
    private final double[] periodicUnit;
    private final double[] periodicFixed;
    private final double[] failure;
    private final double[] benefitUnit;
    private final double[] benefitFixed;

    RunningTerms(List<Asset> assets) {
        int count = assets.size();
        quantity = new double[count];
        maintenance = new double[count];
        periodicUnit = new double[count];
        periodicFixed = new double[count];
        failure = new double[count];
        benefitUnit = new double[count];
        benefitFixed = new double[count];
        for (int i = 0; i < count; i++) {
            Asset asset = assets.get(i);
            quantity[i] = asset.quantity();
            maintenance[i] = asset.maintenance().unitCost();
            periodicUnit[i] = asset.periodic().map(Periodic::unitCost).orElse(0.0);
            periodicFixed[i] = asset.periodic().map(Periodic::fixed).orElse(0.0);
            failure[i] = asset.risk().map(Risk::failureCost).orElse(0.0);
            benefitUnit[i] = asset.benefit().unitValue();
            benefitFixed[i] = asset.benefit().fixed();
        }
    }

    /** Works out the amounts of every asset. */
    void fill(Inputs in, YearlyAmounts into) {
        for (int i = 0; i < quantity.length; i++) {
            double size = in.amount(quantity[i], Region.QUANTITY, i);
            into.maintenance()[i] = size * in.amount(maintenance[i], Region.MAINTENANCE, i);
            into.periodic()[i] = size * in.amount(periodicUnit[i], Region.PERIODIC_UNIT, i)
                    + in.amount(periodicFixed[i], Region.PERIODIC_FIXED, i);
            into.failures()[i] = size * in.amount(failure[i], Region.FAILURE, i);
            into.benefit()[i] = size * in.amount(benefitUnit[i], Region.BENEFIT_UNIT, i)
                    + in.amount(benefitFixed[i], Region.BENEFIT_FIXED, i);
        }
    }

    /**
     * Euro at the price level of the case, by asset.
     *
     * @param maintenance in a year lived at age 0
     * @param periodic of one turn
     * @param failures of one failure
     * @param benefit gain of a year
     */
    record YearlyAmounts(double[] maintenance, double[] periodic, double[] failures, double[] benefit) {
        /** Room for a number of assets. */
        static YearlyAmounts of(int assets) {
            return new YearlyAmounts(new double[assets], new double[assets], new double[assets], new double[assets]);
        }

        YearlyAmounts copy() {
            return new YearlyAmounts(maintenance.clone(), periodic.clone(), failures.clone(), benefit.clone());
        }
    }
}
