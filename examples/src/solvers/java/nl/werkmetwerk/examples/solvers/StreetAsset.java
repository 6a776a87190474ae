package nl.werkmetwerk.examples.solvers;

import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Risk;

/**
 * One asset of a made-up city as numbers, read from the case anew: nothing of the engine is used, so that a solver that
 * agrees with it confirms it. Ages from 0; amounts in euro of the base year.
 */
final class StreetAsset {
    final String id;
    final String discipline;
    final boolean digs;
    final int age;
    final int life;
    /** Age from which it may, and at which it must be renewed. */
    final int earliest;

    final int latest;
    final Map<String, Double> works = new TreeMap<>();
    final double alone;
    private final double lasting;
    private final double[] running;

    StreetAsset(Case of, Asset asset) {
        id = asset.id();
        discipline = asset.discipline();
        Method method = asset.methods().get(0);
        digs = method.digs();
        age = of.baseYear() - asset.startYear();
        life = asset.life();
        Flexibility room = of.flexibility().of(asset);
        earliest = life - room.advance().orElse(0);
        latest = life + room.defer().orElse(0);
        double whole = 0;
        double lasts = 0;
        for (Component component : method.components()) {
            double amount = component.unitCost() * asset.quantity() + component.fixed();
            works.merge(component.kind(), amount, Double::sum);
            whole += amount;
            lasts += of.lasts(component) ? amount : 0;
        }
        alone = whole;
        lasting = lasts;
        running = running(asset, Math.max(latest, age) + life + of.horizon());
    }

    private static double[] running(Asset asset, int ages) {
        Maintenance upkeep = asset.maintenance();
        double[] running = new double[ages];
        for (int x = 0; x < ages; x++) {
            running[x] = asset.quantity() * upkeep.unitCost() * Math.pow(1 + upkeep.growth(), x);
            if (asset.risk().isPresent()) {
                Risk risk = asset.risk().get();
                double failures =
                        Math.pow((x + 1) / risk.scale(), risk.shape()) - Math.pow(x / risk.scale(), risk.shape());
                running[x] += asset.quantity() * risk.failureCost() * failures;
            }
        }
        return running;
    }

    /** Euro in a year lived at an age. */
    double running(int atAge) {
        return running[atAge];
    }

    /** Years of life that damage takes, when a part of what remains is kept. */
    int lost(double kept, int atAge) {
        double years = (1 - kept) * (life - atAge);
        return life > atAge ? (int) Math.floor(Math.rint(years * 1e9) / 1e9 + 0.5) : 0;
    }

    /** What it owes at the end of the horizon; below 0 when it is worth something. */
    double end(int atAge) {
        if (atAge < life) {
            return -lasting * (life - atAge) / life;
        }
        return alone - lasting + lasting * Math.min(1, (atAge - life) / (double) life);
    }
}
