package nl.werkmetwerk.resolved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.resolved.RunningTerms.YearlyAmounts;

/**
 * Running cost of every asset as a function of effective age, euro a year at the price level of the case, before trend
 * (MODEL 2.10 to 2.13).
 */
public final class Running {
    /** Ages kept in tables; older assets are computed one by one. */
    private static final int TABLED_AGES = 512;

    /** Tables kept of each kind: where nearly every asset has a curve of its own, a table each would outgrow the case. */
    private static final int MOST_TABLES = 4096;

    private final YearlyAmounts yearly;
    private final int[] growth;
    private final List<AgeTable> growths;
    private final int[] every;
    private final int[] hazard;
    private final List<AgeTable> hazards;
    private final boolean[] benefitIsCash;
    private final int ages;

    Running(List<Asset> assets, int years) {
        int count = assets.size();
        yearly = YearlyAmounts.of(count);
        growth = new int[count];
        growths = new ArrayList<>();
        every = new int[count];
        hazard = new int[count];
        hazards = new ArrayList<>();
        benefitIsCash = new boolean[count];
        ages = Math.min(TABLED_AGES, years + TABLED_AGES / 2);
        new RunningTerms(assets).fill(Inputs.AS_WRITTEN, yearly);
        Map<Double, Integer> growthNumbers = new HashMap<>();
        Map<Risk, Integer> hazardNumbers = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Asset asset = assets.get(i);
            growth[i] = growthNumbers.computeIfAbsent(asset.maintenance().growth(), this::addGrowth);
            every[i] = asset.periodic().map(Periodic::every).orElse(0);
            if (asset.risk().isPresent()) {
                Risk risk = asset.risk().get();
                hazard[i] = hazardNumbers.computeIfAbsent(new Risk(0, risk.scale(), risk.shape()), this::addHazard);
            }
            benefitIsCash[i] = asset.benefit().cash();
        }
    }

    private int addGrowth(double rate) {
        growths.add(AgeTable.of(age -> Math.pow(1 + rate, age), ages, isKept(growths.size())));
        return growths.size() - 1;
    }

    private int addHazard(Risk shape) {
        hazards.add(AgeTable.of(age -> expectedFailures(shape, age), ages, isKept(hazards.size())));
        return hazards.size() - 1;
    }

    /** Whether the values of a curve are kept. */
    private static boolean isKept(int number) {
        return number < MOST_TABLES;
    }

    private Running(Running from, Columns columns) {
        yearly = columns.yearly();
        growth = columns.growth();
        growths = columns.growths();
        every = from.every;
        hazard = from.hazard;
        hazards = from.hazards;
        benefitIsCash = from.benefitIsCash;
        ages = from.ages;
    }

    /** The same curves of failures with the amounts and the growth of a draft. */
    Running over(Columns columns) {
        return new Running(this, columns);
    }

    YearlyAmounts yearlyAmounts() {
        return yearly.copy();
    }

    int[] growthNumbers() {
        return growth.clone();
    }

    List<AgeTable> growthCurves() {
        return List.copyOf(growths);
    }

    /** A curve of growth for a draft, which is the {@code number}th. */
    AgeTable grownAt(double rate, int number) {
        return AgeTable.geometric(1 + rate, ages, isKept(number));
    }

    /** H(e+1) − H(e), H(a) = (a/η)^k. */
    private static double expectedFailures(Risk risk, int age) {
        return Math.pow((age + 1) / risk.scale(), risk.shape()) - Math.pow(age / risk.scale(), risk.shape());
    }

    /** Upkeep in a year lived at an age, 0 or more. */
    public double maintenance(int asset, int age) {
        return yearly.maintenance()[asset] == 0
                ? 0
                : yearly.maintenance()[asset] * growths.get(growth[asset]).at(age);
    }

    /** Upkeep in a year lived at age 0. */
    public double maintenance(int asset) {
        return yearly.maintenance()[asset];
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
        return yearly.failures()[asset];
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
        return yearly.failures()[asset] == 0
                ? 0
                : yearly.failures()[asset] * hazards.get(hazard[asset]).over(age, weights, from, to);
    }

    /** Years of effective age between two turns of periodic maintenance; 0 when there is none. */
    public int every(int asset) {
        return every[asset];
    }

    /** Periodic maintenance of one turn. */
    public double periodic(int asset) {
        return yearly.periodic()[asset];
    }

    /** Expected failures in a year lived at an age, 0 or more. */
    public double risk(int asset, int age) {
        return yearly.failures()[asset] == 0
                ? 0
                : yearly.failures()[asset] * hazards.get(hazard[asset]).at(age);
    }

    /** Yearly gain, 0 or more. */
    public double benefit(int asset) {
        return yearly.benefit()[asset];
    }

    /** Whether the gain is money received. */
    public boolean benefitIsCash(int asset) {
        return benefitIsCash[asset];
    }
}
