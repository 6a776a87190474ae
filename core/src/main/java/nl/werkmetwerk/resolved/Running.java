package nl.werkmetwerk.resolved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;

/**
 * Running cost of every asset as a function of effective age, euro a year at the price level of the case, before trend
 * (MODEL 2.10 to 2.13).
 */
public final class Running {
    /** Ages kept in tables; older assets are computed one by one. */
    private static final int TABLED_AGES = 512;

    /** Tables kept of each kind: where nearly every asset has a curve of its own, a table each would outgrow the case. */
    private static final int MOST_TABLES = 4096;

    private final double[] maintenance;
    private final int[] growth;
    private final List<AgeTable> growths = new ArrayList<>();
    private final int[] every;
    private final double[] periodic;
    private final double[] failures;
    private final int[] hazard;
    private final List<AgeTable> hazards = new ArrayList<>();
    private final double[] benefit;
    private final boolean[] benefitIsCash;
    private final int ages;
    private final Map<Double, Integer> drawnGrowths = new HashMap<>();

    Running(List<Asset> assets, int years) {
        int count = assets.size();
        maintenance = new double[count];
        growth = new int[count];
        every = new int[count];
        periodic = new double[count];
        failures = new double[count];
        hazard = new int[count];
        benefit = new double[count];
        benefitIsCash = new boolean[count];
        Map<Double, Integer> growthNumbers = new HashMap<>();
        Map<Risk, Integer> hazardNumbers = new HashMap<>();
        ages = Math.min(TABLED_AGES, years + TABLED_AGES / 2);
        for (int i = 0; i < count; i++) {
            Asset asset = assets.get(i);
            setMaintenance(i, asset, growthNumbers);
            setPeriodic(i, asset);
            setRisk(i, asset, hazardNumbers);
            benefit[i] = asset.quantity() * asset.benefit().unitValue()
                    + asset.benefit().fixed();
            benefitIsCash[i] = asset.benefit().cash();
        }
    }

    private Running(Running from) {
        maintenance = from.maintenance.clone();
        growth = from.growth.clone();
        growths.addAll(from.growths);
        every = from.every;
        periodic = from.periodic.clone();
        failures = from.failures.clone();
        hazard = from.hazard;
        hazards.addAll(from.hazards);
        benefit = from.benefit.clone();
        benefitIsCash = from.benefitIsCash;
        ages = from.ages;
    }

    /** A copy whose amounts and growth can be overwritten. */
    Running copyForDraws() {
        return new Running(this);
    }

    void setAmounts(int asset, double upkeep, double turn, double yearlyFailures, double gain) {
        maintenance[asset] = upkeep;
        periodic[asset] = turn;
        failures[asset] = yearlyFailures;
        benefit[asset] = gain;
    }

    /** Forgets every growth; each asset with maintenance is then given its own. */
    void clearGrowths() {
        growths.clear();
        drawnGrowths.clear();
    }

    void setGrowth(int asset, double rate) {
        Integer known = drawnGrowths.get(rate);
        if (known == null) {
            known = growths.size();
            drawnGrowths.put(rate, known);
            growths.add(AgeTable.geometric(1 + rate, known < MOST_TABLES ? ages : 0));
        }
        growth[asset] = known;
    }

    private void setMaintenance(int i, Asset asset, Map<Double, Integer> numbers) {
        Maintenance upkeep = asset.maintenance();
        maintenance[i] = asset.quantity() * upkeep.unitCost();
        growth[i] = numbers.computeIfAbsent(upkeep.growth(), g -> {
            growths.add(new AgeTable(age -> Math.pow(1 + g, age), growths.size() < MOST_TABLES ? ages : 0));
            return growths.size() - 1;
        });
    }

    private void setPeriodic(int i, Asset asset) {
        if (asset.periodic().isPresent()) {
            Periodic turn = asset.periodic().get();
            every[i] = turn.every();
            periodic[i] = asset.quantity() * turn.unitCost() + turn.fixed();
        }
    }

    private void setRisk(int i, Asset asset, Map<Risk, Integer> numbers) {
        if (asset.risk().isPresent()) {
            Risk risk = asset.risk().get();
            failures[i] = asset.quantity() * risk.failureCost();
            hazard[i] = numbers.computeIfAbsent(new Risk(0, risk.scale(), risk.shape()), shape -> {
                hazards.add(new AgeTable(age -> expectedFailures(shape, age), hazards.size() < MOST_TABLES ? ages : 0));
                return hazards.size() - 1;
            });
        }
    }

    /** H(e+1) − H(e), H(a) = (a/η)^k. */
    private static double expectedFailures(Risk risk, int age) {
        return Math.pow((age + 1) / risk.scale(), risk.shape()) - Math.pow(age / risk.scale(), risk.shape());
    }

    /** Upkeep in a year lived at an age, 0 or more. */
    public double maintenance(int asset, int age) {
        return maintenance[asset] == 0
                ? 0
                : maintenance[asset] * growths.get(growth[asset]).at(age);
    }

    /** Upkeep in a year lived at age 0. */
    public double maintenance(int asset) {
        return maintenance[asset];
    }

    /** Number of the curve by which the upkeep of an asset grows; several assets have the same. */
    public int growth(int asset) {
        return growth[asset];
    }

    /** How many curves of growth there are. */
    public int growthCount() {
        return growths.size();
    }

    /** (1 + growth)^age of a curve, age 0 or more. */
    public double grown(int curve, int age) {
        return growths.get(curve).at(age);
    }

    /** Σ (1 + growth)^age · weight over the years {@code from … to−1}, the first of them lived at {@code age}. */
    public double grownOver(int curve, int age, double[] weights, int from, int to) {
        return growths.get(curve).over(age, weights, from, to);
    }

    /** Adds (1 + growth)^n · weight up over n = 0, 1, …: {@code sums[n]} is that of all before n. */
    public void addUpGrown(int curve, double[] weights, double[] sums) {
        growths.get(curve).addUp(weights, sums);
    }

    /** What a failure of an asset costs, 0 where it has none, euro at the price level of the case. */
    public double failures(int asset) {
        return failures[asset];
    }

    /** Number of the curve by which an asset that may fail does so; several assets have the same. */
    public int hazard(int asset) {
        return hazard[asset];
    }

    /** How many curves of failures there are. */
    public int hazardCount() {
        return hazards.size();
    }

    /** Adds expected failures · weight up over the ages 0, 1, …: {@code sums[n]} is that of all before n. */
    public void addUpHazard(int curve, double[] weights, double[] sums) {
        hazards.get(curve).addUp(weights, sums);
    }

    /** Σ expected failures · weight over the years {@code from … to−1}, the first of them lived at {@code age}. */
    public double riskOver(int asset, int age, double[] weights, int from, int to) {
        return failures[asset] == 0
                ? 0
                : failures[asset] * hazards.get(hazard[asset]).over(age, weights, from, to);
    }

    /** Years of effective age between two turns of periodic maintenance; 0 when there is none. */
    public int every(int asset) {
        return every[asset];
    }

    /** Periodic maintenance of one turn. */
    public double periodic(int asset) {
        return periodic[asset];
    }

    /** Expected failures in a year lived at an age, 0 or more. */
    public double risk(int asset, int age) {
        return failures[asset] == 0
                ? 0
                : failures[asset] * hazards.get(hazard[asset]).at(age);
    }

    /** Yearly gain, 0 or more. */
    public double benefit(int asset) {
        return benefit[asset];
    }

    /** Whether the gain is money received. */
    public boolean benefitIsCash(int asset) {
        return benefitIsCash[asset];
    }
}
