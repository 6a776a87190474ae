package nl.werkmetwerk.resolved;

import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.resolved.DrawnInputs.Region;

/** Works out drawn running costs from the amounts as written. */
final class DrawnRunning {
    private final Running running;
    private final double[] quantity;
    private final double[] maintenance;
    private final double[] growth;
    private final double[] periodicUnit;
    private final double[] periodicFixed;
    private final double[] failure;
    private final double[] benefitUnit;
    private final double[] benefitFixed;

    DrawnRunning(Assets assets, Running drawn) {
        running = drawn;
        int count = assets.count();
        quantity = new double[count];
        maintenance = new double[count];
        growth = new double[count];
        periodicUnit = new double[count];
        periodicFixed = new double[count];
        failure = new double[count];
        benefitUnit = new double[count];
        benefitFixed = new double[count];
        for (int i = 0; i < count; i++) {
            Asset asset = assets.get(i);
            quantity[i] = asset.quantity();
            maintenance[i] = asset.maintenance().unitCost();
            growth[i] = asset.maintenance().growth();
            periodicUnit[i] = asset.periodic().map(Periodic::unitCost).orElse(0.0);
            periodicFixed[i] = asset.periodic().map(Periodic::fixed).orElse(0.0);
            failure[i] = asset.risk().map(risk -> risk.failureCost()).orElse(0.0);
            benefitUnit[i] = asset.benefit().unitValue();
            benefitFixed[i] = asset.benefit().fixed();
        }
    }

    void update(DrawnInputs in, Cuts cuts) {
        boolean amounts = in.touched(Region.QUANTITY)
                || in.touched(Region.MAINTENANCE)
                || in.touched(Region.PERIODIC_UNIT)
                || in.touched(Region.FAILURE)
                || in.touched(Region.BENEFIT_UNIT);
        if (amounts) {
            for (int asset = 0; asset < quantity.length; asset++) {
                updateAmounts(asset, in, cuts);
            }
        }
        if (in.touched(Region.GROWTH)) {
            running.clearGrowths();
            for (int asset = 0; asset < growth.length; asset++) {
                if (maintenance[asset] != 0) {
                    running.setGrowth(asset, cuts.rate(growth[asset] + in.get(Region.GROWTH, asset)));
                }
            }
        }
    }

    private void updateAmounts(int i, DrawnInputs in, Cuts cuts) {
        double size = cuts.amount(quantity[i] * in.get(Region.QUANTITY, i));
        double upkeep = size * cuts.amount(maintenance[i] * in.get(Region.MAINTENANCE, i));
        double turn = size * cuts.amount(periodicUnit[i] * in.get(Region.PERIODIC_UNIT, i))
                + cuts.amount(periodicFixed[i] * in.get(Region.PERIODIC_FIXED, i));
        double failures = size * cuts.amount(failure[i] * in.get(Region.FAILURE, i));
        double benefit = size * cuts.amount(benefitUnit[i] * in.get(Region.BENEFIT_UNIT, i))
                + cuts.amount(benefitFixed[i] * in.get(Region.BENEFIT_FIXED, i));
        running.setAmounts(i, upkeep, turn, failures, benefit);
    }
}
