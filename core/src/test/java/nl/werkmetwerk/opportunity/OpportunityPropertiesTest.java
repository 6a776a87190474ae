package nl.werkmetwerk.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.plain.CaseGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Opportunities are what {@code compare} says of each section alone, on generated cases. */
@Tag("thorough")
class OpportunityPropertiesTest {
    private static final List<Integer> WINDOWS = List.of(5, 10);
    private static final List<Strategy> TRIED =
            WINDOWS.stream().map(years -> Strategy.window("w" + years, years)).toList();
    private static final List<String> WINDOW_NAMES =
            TRIED.stream().map(Strategy::name).toList();
    private static final Strategy WAITS =
            Strategy.byRules("waits", List.of(new Rule(List.of(), List.of(), 8, 4, Condition.ALWAYS)));
    private static final int CASES = 250;

    @Test
    void areThoseOfEachSectionComparedAlone() {
        int listed = 0;
        int riders = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            Case of = seed % 4 == 0 ? CaseGenerator.of(seed) : generous(CaseGenerator.of(seed));
            List<Opportunity> found = OpportunityFinder.find(of, WINDOWS, 2).found();
            List<Opportunity> expected = new ArrayList<>();
            of.sections().forEach(section -> plain(of, section, TRIED).ifPresent(expected::add));
            expected.sort(
                    Comparator.comparingDouble((Opportunity o) -> -o.saving()).thenComparing(Opportunity::section));
            assertThat(found).as(of.name()).hasSameSizeAs(expected);
            for (int i = 0; i < found.size(); i++) {
                same(of.name(), found.get(i), expected.get(i));
                riders += found.get(i).riders().size();
            }
            listed += found.size();
        }
        assertThat(listed).as("opportunities seen").isGreaterThan(30);
        assertThat(riders).as("riders seen").isGreaterThan(5);
    }

    /** Rules and windows of the case itself, and one that waits, on each section alone; works would name assets that are not there. */
    @Test
    void underAStrategyAreThoseOfEachSectionComparedUnderIt() {
        int listed = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            Case plain = generous(CaseGenerator.of(seed));
            Case of = plain.toBuilder().strategy(WAITS).build();
            List<Strategy> own = new ArrayList<>(plain.strategies());
            own.removeIf(strategy -> !strategy.works().isEmpty());
            own.add(WAITS);
            for (Strategy strategy : own) {
                List<Opportunity> found =
                        OpportunityFinder.under(of, strategy, 2).found();
                List<Opportunity> expected = new ArrayList<>();
                of.sections()
                        .forEach(
                                section -> plain(of, section, List.of(strategy)).ifPresent(expected::add));
                expected.sort(Comparator.comparingDouble((Opportunity o) -> -o.saving())
                        .thenComparing(Opportunity::section));
                assertThat(found).as(of.name()).hasSameSizeAs(expected);
                for (int i = 0; i < found.size(); i++) {
                    same(of.name(), found.get(i), expected.get(i));
                }
                listed += found.size();
            }
        }
        assertThat(listed).as("opportunities seen").isGreaterThan(30);
    }

    /** The same case where nearly all is shared and coordinating is cheap, so that combining pays more often. */
    private static Case generous(Case of) {
        Map<String, Double> sharing = new HashMap<>();
        of.assets()
                .forEach(asset -> asset.methods()
                        .forEach(method ->
                                method.components().forEach(component -> sharing.put(component.kind(), 0.9))));
        return of.toBuilder()
                .jointWorks(new JointWorks(sharing, of.jointWorks().scope(), 0.01))
                .build();
    }

    @Test
    void doNotDependOnThreads() {
        LongStream.rangeClosed(1, 20)
                .mapToObj(CaseGenerator::of)
                .forEach(of -> assertThat(OpportunityFinder.find(of, WINDOWS, 1))
                        .usingRecursiveComparison()
                        .isEqualTo(OpportunityFinder.find(of, WINDOWS, 7)));
    }

    private static void same(String name, Opportunity found, Opportunity expected) {
        assertThat(found.section()).as(name).isEqualTo(expected.section());
        assertThat(found.window()).as(name).isEqualTo(expected.window());
        assertThat(found.strategy()).as(name).isEqualTo(expected.strategy());
        assertThat(found.firstJointYear()).as(name).isEqualTo(expected.firstJointYear());
        assertThat(found.assets()).as(name).containsExactlyInAnyOrderElementsOf(expected.assets());
        assertThat(new HashSet<>(found.parties())).as(name).isEqualTo(new HashSet<>(expected.parties()));
        near(name, found.saving(), expected.saving());
        near(name, found.savingCoincident(), expected.savingCoincident());
        assertThat(found.putOff()).as(name).containsExactlyInAnyOrderElementsOf(expected.putOff());
        near(name, found.savingFirst(), expected.savingFirst());
        near(name, found.worksCost(), expected.worksCost());
        assertThat(found.riders()).as(name).hasSameSizeAs(expected.riders());
        for (int i = 0; i < found.riders().size(); i++) {
            Rider rider = found.riders().get(i);
            Rider plain = expected.riders().stream()
                    .filter(other -> other.asset().equals(rider.asset()))
                    .findFirst()
                    .orElseThrow();
            near(name, rider.standAlone(), plain.standAlone());
            near(name, rider.withWorks(), plain.withWorks());
            near(name, rider.earlierYears(), plain.earlierYears());
        }
    }

    private static void near(String name, double found, double expected) {
        assertThat(found).as(name).isCloseTo(expected, within(Math.max(1e-5, 1e-9 * Math.abs(expected))));
    }

    private static Case alone(Case of, Section section, List<Strategy> strategies) {
        return of.toBuilder()
                .sections(List.of(section))
                .assets(of.assets().stream()
                        .filter(a -> a.section().equals(section.id()))
                        .toList())
                .jointWorks(new JointWorks(
                        of.jointWorks().sharing(), Map.of(), of.jointWorks().coordinationRate()))
                .strategies(strategies)
                .build();
    }

    private static Optional<Opportunity> plain(Case of, Section section, List<Strategy> tried) {
        if (of.assets().stream().noneMatch(asset -> asset.section().equals(section.id()))) {
            return Optional.empty();
        }
        Case street = alone(of, section, tried);
        Comparison comparison = Comparer.compare(street);
        StrategyResult separate = comparison.strategies().get(0);
        double rounding = 1e-9 * Math.max(1, Math.abs(separate.total()));
        List<StrategyResult> results =
                comparison.strategies().subList(2, comparison.strategies().size());
        double greatest = results.stream()
                .mapToDouble(s -> separate.total() - s.total())
                .max()
                .orElseThrow();
        StrategyResult best = results.stream()
                .filter(s -> separate.total() - s.total() >= greatest - rounding)
                .findFirst()
                .orElseThrow();
        OptionalInt year = best.renewals().stream()
                .mapToInt(Renewal::year)
                .filter(y -> joint(street, best, y))
                .min();
        if (greatest <= rounding || year.isEmpty()) {
            return Optional.empty();
        }
        List<String> assets = best.renewals().stream()
                .filter(renewal -> renewal.year() == year.getAsInt())
                .map(Renewal::asset)
                .toList();
        Strategy first = Strategy.explicit("first", List.of(new Works(year.getAsInt(), assets, Map.of())));
        double savingFirst = separate.total() - total(alone(of, section, List.of(first)));
        double worksCost = works(street, best.name(), year.getAsInt());
        boolean window = WINDOW_NAMES.contains(best.name());
        return Optional.of(new Opportunity(
                section.id(),
                window ? OptionalInt.of(Integer.parseInt(best.name().substring(1))) : OptionalInt.empty(),
                window ? Optional.empty() : Optional.of(best.name()),
                separate.total() - best.total(),
                comparison.strategies().get(1).total() - best.total(),
                savingFirst,
                OptionalDouble.empty(),
                year.getAsInt(),
                assets,
                street.assets().stream()
                        .filter(a -> assets.contains(a.id()))
                        .map(Asset::ownerOrNone)
                        .distinct()
                        .toList(),
                assets.stream()
                        .filter(id -> separate.renewals().stream()
                                .anyMatch(one -> one.asset().equals(id) && one.year() < year.getAsInt()))
                        .toList(),
                worksCost,
                OptionalDouble.empty(),
                Map.of(),
                riders(of, section, street, best, year.getAsInt(), assets)));
    }

    private static boolean joint(Case street, StrategyResult result, int year) {
        Set<String> projects = new HashSet<>();
        for (Renewal renewal : result.renewals()) {
            if (renewal.year() == year) {
                Asset asset = asset(street, renewal.asset());
                projects.add(asset.discipline() + "\n" + asset.ownerOrNone());
            }
        }
        return projects.size() > 1;
    }

    private static Asset asset(Case street, String id) {
        return street.assets().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double total(Case street) {
        return Comparer.compare(street).strategies().get(2).total();
    }

    private static double works(Case street, String strategy, int year) {
        return sum(street, strategy, e -> e.year() == year && isWorks(e.kind()));
    }

    private static boolean isWorks(Kind kind) {
        return kind == Kind.RENEWAL || kind == Kind.SHARING || kind == Kind.COORDINATION;
    }

    private static double sum(Case street, String strategy, Predicate<LedgerEntry> wanted) {
        double[] sum = new double[1];
        Strategy one = street.strategies().stream()
                .filter(s -> s.name().equals(strategy))
                .findFirst()
                .orElseThrow();
        Ledger.read(street, one, entry -> sum[0] += wanted.test(entry) ? entry.presentValue() : 0);
        return sum[0];
    }

    private static List<Rider> riders(
            Case of, Section section, Case street, StrategyResult best, int year, List<String> assets) {
        List<Rider> riders = new ArrayList<>();
        for (Asset asset : street.assets()) {
            boolean within = asset.planned()
                    && asset.startYear() >= year
                    && asset.startYear() <= of.baseYear() + of.horizon() - 1;
            boolean built = best.renewals().stream().anyMatch(r -> r.asset().equals(asset.id()) && r.year() < year);
            if (within && !built) {
                riders.add(rider(of, section, asset, year, assets));
            }
        }
        return riders;
    }

    private static Rider rider(Case of, Section section, Asset asset, int year, List<String> assets) {
        List<String> others =
                assets.stream().filter(id -> !id.equals(asset.id())).toList();
        List<String> all = new ArrayList<>(others);
        all.add(asset.id());
        Case with = alone(of, section, List.of(only(year, all)));
        Case without = alone(of, section, List.of(only(year, others)));
        Case stand = alone(of, section, List.of(only(asset.startYear(), List.of(asset.id()))));
        double earlier = sum(
                with,
                "only",
                e -> e.asset().equals(asset.id())
                        && e.year() < asset.startYear()
                        && (e.kind() == Kind.MAINTENANCE
                                || e.kind() == Kind.PERIODIC
                                || e.kind() == Kind.RISK
                                || e.kind() == Kind.BENEFIT));
        double standAlone = sum(stand, "only", e -> e.kind() == Kind.RENEWAL);
        double withWorks = works(with, "only", year) - works(without, "only", year);
        return new Rider(
                asset.id(), asset.startYear(), standAlone, withWorks, earlier, withWorks + earlier < standAlone);
    }

    private static Strategy only(int year, List<String> assets) {
        return new Strategy("only", List.of(new Works(year, assets, Map.of())), true, OptionalInt.empty(), Sharing.ALL);
    }
}
