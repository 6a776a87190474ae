package nl.werkmetwerk.compare.lever;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.compare.sum.OtherMethod;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.Assets;

/** Adds up where the renewals of a strategy differ from those of a baseline, assets alike together. */
final class ChangeCollector {
    private static final String BY_METHOD = "";

    private final int years;
    private final Map<String, Map<String, double[]>> byPattern = new TreeMap<>();

    /** @param years N */
    ChangeCollector(int years) {
        this.years = years;
    }

    /** Adds an asset of the place that both were told of last. */
    void add(Assets assets, int asset, RenewalCollector baseline, RenewalCollector strategy) {
        Map<String, double[]> change = new TreeMap<>();
        addTo(change, baseline.of(asset), 1);
        addTo(change, strategy.of(asset), -1);
        boolean byMethod = OtherMethod.isUsed(assets, asset, baseline::uses, strategy::uses);
        String pattern = byMethod ? BY_METHOD : ChangePattern.of(change);
        if (byMethod || !pattern.isEmpty()) {
            Map<String, double[]> sums = byPattern.computeIfAbsent(pattern, key -> new TreeMap<>());
            change.forEach((price, amounts) -> addTo(sums, price, amounts));
        }
    }

    private void addTo(Map<String, double[]> change, Map<String, Map<Integer, Double>> costs, int sign) {
        costs.forEach((price, byYear) -> {
            double[] amounts = change.computeIfAbsent(price, key -> new double[years]);
            byYear.forEach((year, amount) -> amounts[year] += sign * amount);
        });
    }

    private void addTo(Map<String, double[]> sums, String price, double[] amounts) {
        double[] sum = sums.computeIfAbsent(price, key -> new double[years]);
        for (int year = 0; year < years; year++) {
            sum[year] += amounts[year];
        }
    }

    List<RenewalChange> changes() {
        return byPattern.entrySet().stream()
                .map(one -> new RenewalChange(one.getKey().isEmpty(), flows(one.getValue())))
                .toList();
    }

    private static List<Flow> flows(Map<String, double[]> change) {
        return change.entrySet().stream()
                .map(one -> new Flow(Levered.by(Kind.RENEWAL, one.getKey()), one.getValue()))
                .toList();
    }
}
