package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.Rider;

/** The opportunity of one section, put together from what {@code compare} and the ledger say of that section alone. */
final class SectionAlone {
    private final Case whole;
    private final Section section;
    private final List<Asset> assets;

    SectionAlone(Case whole, Section section) {
        this.whole = whole;
        this.section = section;
        this.assets = whole.assets().stream()
                .filter(asset -> asset.section().equals(section.id()))
                .toList();
    }

    /** The opportunity, if combining pays here. */
    Optional<Opportunity> opportunity(List<Integer> windows) {
        if (assets.isEmpty()) {
            return Optional.empty();
        }
        Case street = with(windows.stream()
                .map(years -> Strategy.window("w" + years, years))
                .toList());
        Comparison comparison = Comparer.compare(street);
        StrategyResult separate = comparison.strategies().get(0);
        double tolerance = 1e-9 * Math.max(1, Math.abs(separate.total()));
        List<StrategyResult> tried =
                comparison.strategies().subList(2, comparison.strategies().size());
        double greatest = tried.stream()
                .mapToDouble(one -> separate.total() - one.total())
                .max()
                .orElseThrow();
        StrategyResult best = tried.stream()
                .filter(one -> separate.total() - one.total() >= greatest - tolerance)
                .findFirst()
                .orElseThrow();
        Optional<Integer> year = jointYears(best).stream().findFirst();
        boolean pays = separate.total() - best.total() > tolerance;
        return pays ? year.map(first -> opportunity(street, comparison, best, first)) : Optional.empty();
    }

    private Opportunity opportunity(Case street, Comparison comparison, StrategyResult best, int year) {
        StrategyResult separate = comparison.strategies().get(0);
        List<String> renewed = best.renewals().stream()
                .filter(renewal -> renewal.year() == year)
                .map(Renewal::asset)
                .toList();
        Strategy first = Strategy.explicit("first", List.of(new Works(year, renewed, Map.of())));
        double savingFirst = separate.total() - total(first);
        double worksCost = sum(street, named(street, best.name()), entry -> entry.year() == year && isWorks(entry));
        double saving = separate.total() - best.total();
        return new Opportunity(
                section.id(),
                OptionalInt.of(Integer.parseInt(best.name().substring(1))),
                Optional.empty(),
                saving,
                comparison.strategies().get(1).total() - best.total(),
                savingFirst,
                separate.total() > 0 ? OptionalDouble.of(saving / separate.total()) : OptionalDouble.empty(),
                year,
                renewed,
                assets.stream()
                        .filter(asset -> renewed.contains(asset.id()))
                        .map(Asset::ownerOrNone)
                        .distinct()
                        .toList(),
                renewed.stream()
                        .filter(id -> isRenewedBefore(separate, id, year))
                        .toList(),
                worksCost,
                worksCost == 0 ? OptionalDouble.empty() : OptionalDouble.of(savingFirst / worksCost),
                impacts(separate, best),
                riders(best, year, renewed));
    }

    private static boolean isRenewedBefore(StrategyResult result, String asset, int year) {
        return result.renewals().stream().anyMatch(one -> one.asset().equals(asset) && one.year() < year);
    }

    private static Map<String, Double> impacts(StrategyResult separate, StrategyResult best) {
        Map<String, Double> differences = new HashMap<>(separate.impacts());
        best.impacts().forEach((kind, amount) -> differences.merge(kind, -amount, Double::sum));
        return differences;
    }

    private Set<Integer> jointYears(StrategyResult result) {
        Map<Integer, Set<String>> projects = new HashMap<>();
        for (Renewal renewal : result.renewals()) {
            Asset asset = asset(renewal.asset());
            projects.computeIfAbsent(renewal.year(), year -> new HashSet<>())
                    .add(asset.discipline() + "\n" + asset.ownerOrNone());
        }
        Set<Integer> years = new TreeSet<>();
        projects.forEach((year, those) -> {
            if (those.size() > 1) {
                years.add(year);
            }
        });
        return years;
    }

    private List<Rider> riders(StrategyResult best, int year, List<String> renewed) {
        List<Rider> riders = new ArrayList<>();
        for (Asset asset : assets) {
            boolean within = asset.planned()
                    && asset.startYear() >= year
                    && asset.startYear() < whole.baseYear() + whole.horizon();
            if (within && !isRenewedBefore(best, asset.id(), year)) {
                riders.add(rider(asset, year, renewed));
            }
        }
        return riders;
    }

    private Rider rider(Asset asset, int year, List<String> renewed) {
        List<String> others =
                renewed.stream().filter(id -> !id.equals(asset.id())).toList();
        List<String> all = new ArrayList<>(others);
        all.add(asset.id());
        Strategy with = only(year, all);
        Strategy without = only(year, others);
        Strategy alone = only(asset.startYear(), List.of(asset.id()));
        Predicate<LedgerEntry> works = entry -> entry.year() == year && isWorks(entry);
        double withWorks = sum(with(List.of(with)), with, works) - sum(with(List.of(without)), without, works);
        double earlier = sum(
                with(List.of(with)),
                with,
                entry -> entry.asset().equals(asset.id())
                        && entry.year() < asset.startYear()
                        && Set.of(Kind.MAINTENANCE, Kind.PERIODIC, Kind.RISK, Kind.BENEFIT)
                                .contains(entry.kind()));
        double standAlone = sum(with(List.of(alone)), alone, entry -> entry.kind() == Kind.RENEWAL);
        return new Rider(
                asset.id(), asset.startYear(), standAlone, withWorks, earlier, withWorks + earlier < standAlone);
    }

    /** The case as if there were only this section. */
    private Case with(List<Strategy> strategies) {
        return whole.toBuilder()
                .sections(List.of(section))
                .assets(assets)
                .jointWorks(new JointWorks(
                        whole.jointWorks().sharing(),
                        Map.of(),
                        whole.jointWorks().coordinationRate()))
                .constraints(Constraints.NONE)
                .uncertainty(Uncertainty.NONE)
                .onlyStrategies(strategies)
                .build();
    }

    private double total(Strategy strategy) {
        return Comparer.compare(with(List.of(strategy))).strategies().get(2).total();
    }

    private static double sum(Case street, Strategy strategy, Predicate<LedgerEntry> wanted) {
        double[] sum = new double[1];
        Ledger.read(street, strategy, entry -> sum[0] += wanted.test(entry) ? entry.presentValue() : 0);
        return sum[0];
    }

    private static boolean isWorks(LedgerEntry entry) {
        return Set.of(Kind.RENEWAL, Kind.SHARING, Kind.COORDINATION).contains(entry.kind());
    }

    private Asset asset(String id) {
        return assets.stream()
                .filter(asset -> asset.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Strategy named(Case street, String name) {
        return street.strategies().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Strategy only(int year, List<String> assets) {
        return new Strategy("only", List.of(new Works(year, assets, Map.of())), true, OptionalInt.empty(), Sharing.ALL);
    }
}
