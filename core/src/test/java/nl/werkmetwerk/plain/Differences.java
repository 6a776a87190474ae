package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.compare.CashFlow;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.EndOfHorizon;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.SectionResult;
import nl.werkmetwerk.compare.StrategyResult;

/** Where two comparisons of one case differ by more than {@link Near} allows; warnings aside. */
final class Differences {
    private final List<String> found = new ArrayList<>();

    private Differences() {}

    static List<String> between(Comparison expected, Comparison actual) {
        Differences differences = new Differences();
        differences.strategies(expected.strategies(), actual.strategies());
        differences.savings(expected, actual);
        return differences.found;
    }

    static List<String> between(StrategyResult expected, StrategyResult actual) {
        Differences differences = new Differences();
        differences.strategy(actual.name(), expected, actual);
        return differences.found;
    }

    private void strategies(List<StrategyResult> expected, List<StrategyResult> actual) {
        same("number of strategies", expected.size(), actual.size());
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            same("strategy", expected.get(i).name(), actual.get(i).name());
            strategy(expected.get(i).name(), expected.get(i), actual.get(i));
        }
    }

    private void strategy(String at, StrategyResult e, StrategyResult a) {
        same(at + " renewals", e.renewals(), a.renewals());
        amount(at + " total", e.total(), a.total());
        amount(at + " equivalentAnnualCost", e.equivalentAnnualCost(), a.equivalentAnnualCost());
        amounts(at + " byKind", e.byKind().asMap(), a.byKind().asMap());
        amounts(at + " byDiscipline", e.byDiscipline(), a.byDiscipline());
        amounts(at + " byParty", e.byParty(), a.byParty());
        amounts(at + " bySection", e.bySection(), a.bySection());
        amounts(at + " byDistrict", e.byDistrict(), a.byDistrict());
        amounts(at + " byCity", e.byCity(), a.byCity());
        amounts(at + " impacts", e.impacts(), a.impacts());
        sections(at, bySection(e), bySection(a));
        same(at + " number of years", e.cashFlows().size(), a.cashFlows().size());
        for (int i = 0; i < Math.min(e.cashFlows().size(), a.cashFlows().size()); i++) {
            cashFlow(at, e.cashFlows().get(i), a.cashFlows().get(i));
        }
    }

    private void cashFlow(String at, CashFlow e, CashFlow a) {
        same(at + " year", e.year(), a.year());
        amount(at + " " + e.year() + " amount", e.amount(), a.amount());
        amount(at + " " + e.year() + " cash", e.cash(), a.cash());
    }

    private void savings(Comparison expected, Comparison actual) {
        same("number of savings", expected.savings().size(), actual.savings().size());
        for (int i = 0; i < Math.min(expected.savings().size(), actual.savings().size()); i++) {
            Saving e = expected.savings().get(i);
            String at = e.strategy() + " against " + e.baseline();
            double base = expected.strategy(e.baseline().id()).total();
            saving(at, base, e, actual.savings().get(i));
        }
    }

    private void saving(String at, double base, Saving e, Saving a) {
        same(at + " strategy", e.strategy(), a.strategy());
        same(at + " baseline", e.baseline(), a.baseline());
        amount(at + " amount", e.amount(), a.amount());
        amounts(at + " bridge", e.bridge().asMap(), a.bridge().asMap());
        amount(at + " damageEffect", e.damageEffect(), a.damageEffect());
        amount(at + " integration", e.integration(), a.integration());
        amount(at + " timing", e.timing(), a.timing());
        ends(at, e.endOfHorizon(), a.endOfHorizon());
        if (Math.abs(base) > 1) {
            ratio(at + " fraction", e.fraction(), a.fraction());
        }
        same(at + " paybackYear", e.paybackYear(), a.paybackYear());
        ratio(at + " modifiedIrr", e.modifiedIrr(), a.modifiedIrr());
        ratio(at + " benefitCostRatio", e.benefitCostRatio(), a.benefitCostRatio());
        ratio(at + " irr", e.irr(), a.irr());
        same(at + " number of irrRoots", e.irrRoots().size(), a.irrRoots().size());
        for (int i = 0; i < Math.min(e.irrRoots().size(), a.irrRoots().size()); i++) {
            ratio(
                    at + " irrRoots",
                    OptionalDouble.of(e.irrRoots().get(i)),
                    OptionalDouble.of(a.irrRoots().get(i)));
        }
    }

    private void ends(String at, EndOfHorizon e, EndOfHorizon a) {
        same(at + " has a long run", e.longRun().isPresent(), a.longRun().isPresent());
        amount(at + " longRun", e.longRun().orElse(0), a.longRun().orElse(0));
        amount(at + " low", e.low(), a.low());
        amount(at + " high", e.high(), a.high());
    }

    /** By id: their order is that of the case, which not everyone who compares has kept. */
    private static Map<String, SectionResult> bySection(StrategyResult result) {
        return result.sections().stream().collect(Collectors.toMap(SectionResult::section, section -> section));
    }

    private void sections(String at, Map<String, SectionResult> expected, Map<String, SectionResult> actual) {
        same(at + " sections", expected.keySet(), actual.keySet());
        expected.forEach((id, section) -> {
            if (actual.containsKey(id)) {
                section(at + " " + id, section, actual.get(id));
            }
        });
    }

    private void section(String at, SectionResult e, SectionResult a) {
        same(at + " openings", e.openings(), a.openings());
        amounts(at + " impacts", e.impacts(), a.impacts());
        amount(at + " worksCost", e.worksCost(), a.worksCost());
    }

    private void same(String at, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            found.add(at + " is " + actual + ", not " + expected);
        }
    }

    private void amount(String at, double expected, double actual) {
        if (!Near.amounts(expected, actual)) {
            found.add(at + " is " + actual + ", not " + expected);
        }
    }

    private <K> void amounts(String at, Map<K, Double> expected, Map<K, Double> actual) {
        same(at + " keys", expected.keySet(), actual.keySet());
        Set<K> keys = new HashSet<>(expected.keySet());
        keys.retainAll(actual.keySet());
        keys.forEach(key -> amount(at + " " + key, expected.get(key), actual.get(key)));
    }

    private void ratio(String at, OptionalDouble expected, OptionalDouble actual) {
        boolean near = expected.isPresent() == actual.isPresent()
                && (expected.isEmpty() || Near.ratios(expected.getAsDouble(), actual.getAsDouble()));
        if (!near) {
            found.add(at + " is " + actual + ", not " + expected);
        }
    }
}
