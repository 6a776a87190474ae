package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.neighbourhood.Criterion;
import nl.werkmetwerk.model.neighbourhood.Measure;
import nl.werkmetwerk.model.neighbourhood.MethodChange;
import nl.werkmetwerk.model.neighbourhood.PackageBudget;
import nl.werkmetwerk.model.neighbourhood.Score;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** Candidates and sets of measures as §12.2 and §12.3 say it, each set priced by the plain evaluator on a case of its own. */
final class PlainPackage {
    /** A measure on a section: what it builds, or why not. */
    record Spot(Measure measure, Section section, Optional<Asset> asset, String reason) {}

    /** What a set costs, spends and counts for. */
    record Worth(double total, List<Double> spent, List<Double> raw) {}

    private final Case of;
    private final Strategy base;
    private final PlainSchedule schedule;
    final List<Spot> spots = new ArrayList<>();
    final List<Spot> candidates = new ArrayList<>();

    PlainPackage(Case of) {
        this.of = of;
        List<Strategy> all = of.allStrategies();
        String name = of.packages()
                .strategy()
                .orElse(all.size() == 2 ? "coincident" : all.get(all.size() - 1).name());
        base = all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        schedule = new PlainSchedule(of, base, of.horizon());
        for (Measure measure : of.packages().catalogue()) {
            for (Section section : of.sections()) {
                List<String> districts = of.packages().districts();
                boolean asked = districts.isEmpty()
                        || districts.contains(section.district().orElse(section.id()));
                if (asked && measure.when().meets(section)) {
                    spots.add(spot(measure, section));
                }
            }
        }
        dropNeeds();
        spots.stream().filter(spot -> spot.asset().isPresent()).forEach(candidates::add);
    }

    private Spot spot(Measure measure, Section section) {
        Integer year = year(measure, section);
        double quantity = quantity(measure, section);
        for (MethodChange change : measure.changes()) {
            boolean any = false;
            for (Asset asset : of.assets()) {
                any |= asset.section().equals(section.id())
                        && asset.discipline().equals(change.discipline())
                        && has(asset, change.method());
            }
            if (!any) {
                return new Spot(measure, section, Optional.empty(), "NO_METHOD");
            }
        }
        if (year == null) {
            return new Spot(measure, section, Optional.empty(), "NOT_OPENED");
        }
        if (!(quantity > 0)) {
            return new Spot(measure, section, Optional.empty(), "NO_QUANTITY");
        }
        Asset asset = measure.asset().on(measure.id() + "@" + section.id(), section.id(), quantity, year);
        boolean paid = of.packages().budgets().isEmpty();
        for (PackageBudget budget : of.packages().budgets()) {
            paid |= pays(budget, asset) && in(budget, year);
        }
        return paid
                ? new Spot(measure, section, Optional.of(asset), "")
                : new Spot(measure, section, Optional.empty(), "NO_BUDGET");
    }

    private static boolean has(Asset asset, String method) {
        return asset.methods().stream().anyMatch(one -> one.id().equals(method));
    }

    private Section section(Asset asset) {
        return of.sections().stream()
                .filter(one -> one.id().equals(asset.section()))
                .findFirst()
                .orElseThrow();
    }

    private boolean pays(PackageBudget budget, Asset asset) {
        Section place = section(asset);
        return (budget.party().isEmpty()
                        || budget.party().get().equals(asset.owner().orElse("none")))
                && (budget.discipline().isEmpty() || budget.discipline().get().equals(asset.discipline()))
                && (budget.district().isEmpty()
                        || budget.district().get().equals(place.district().orElse(place.id())));
    }

    private static boolean in(PackageBudget budget, int year) {
        return year >= budget.from().orElse(Integer.MIN_VALUE)
                && year <= budget.until().orElse(Integer.MAX_VALUE);
    }

    private Integer year(Measure measure, Section section) {
        int last = of.baseYear() + of.horizon() - 1;
        for (int year = of.baseYear(); year <= last; year++) {
            int now = year;
            boolean opened = schedule.works.stream()
                    .anyMatch(work -> work.year() == now
                            && work.asset().section().equals(section.id())
                            && work.method().digs());
            boolean within = year >= measure.from().orElse(year)
                    && year <= measure.until().orElse(year);
            if (within && (opened || !measure.opening())) {
                return year;
            }
        }
        return null;
    }

    private static double quantity(Measure measure, Section section) {
        String name = measure.asset().quantity().attribute().orElse("");
        double factor = measure.asset().quantity().factor();
        if (name.isEmpty()) {
            return factor;
        }
        if (name.equals("households")) {
            return factor * section.knownHouseholds().orElse(0);
        }
        return section.attributes().get(name) instanceof Attribute.Number number ? factor * number.value() : 0;
    }

    private void dropNeeds() {
        for (int round = 0; round <= spots.size(); round++) {
            for (int i = 0; i < spots.size(); i++) {
                Spot spot = spots.get(i);
                if (spot.asset().isPresent() && !spot.measure().needs().stream().allMatch(id -> met(spot, id))) {
                    spots.set(i, new Spot(spot.measure(), spot.section(), Optional.empty(), "NEEDS"));
                }
            }
        }
    }

    private boolean met(Spot spot, String needed) {
        return spots.stream()
                .anyMatch(other -> other.measure().id().equals(needed)
                        && other.section().equals(spot.section())
                        && other.asset().isPresent()
                        && other.asset().get().startYear()
                                <= spot.asset().orElseThrow().startYear());
    }

    /** Whether a set goes together, budgets aside. */
    boolean together(List<Spot> set) {
        for (Spot one : set) {
            List<String> here = set.stream()
                    .filter(other -> other.section().equals(one.section()))
                    .map(other -> other.measure().id())
                    .toList();
            if (!here.containsAll(one.measure().needs())
                    || one.measure().excludes().stream().anyMatch(here::contains)) {
                return false;
            }
            for (Spot other : set) {
                if (other.section().equals(one.section()) && changesOtherwise(one.measure(), other.measure())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean changesOtherwise(Measure one, Measure other) {
        for (MethodChange its : one.changes()) {
            for (MethodChange change : other.changes()) {
                if (its.discipline().equals(change.discipline())
                        && !its.method().equals(change.method())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** P(X), on the case with the assets of X. */
    Worth worth(List<Spot> set) {
        List<Asset> assets = new ArrayList<>(of.assets());
        set.forEach(spot -> assets.add(spot.asset().orElseThrow()));
        Strategy strategy = new Strategy("p", works(set), true, OptionalInt.empty(), base.sharing());
        Case with =
                of.toBuilder().onlyStrategies(List.of(strategy)).assets(assets).build();
        PlainLedger ledger = new PlainLedger(with, strategy);
        List<Double> spent = new ArrayList<>();
        for (PackageBudget budget : of.packages().budgets()) {
            spent.add(ledger.amount(entry ->
                    (entry.kind() == Kind.RENEWAL || entry.kind() == Kind.SHARING || entry.kind() == Kind.COORDINATION)
                            && in(budget, entry.year())
                            && pays(budget, entry.asset())));
        }
        return new Worth(ledger.total(), spent, raw(set));
    }

    private List<Works> works(List<Spot> set) {
        Map<Integer, Map<String, String>> years = new TreeMap<>();
        int end = of.baseYear() + of.horizon();
        for (Asset asset : of.assets()) {
            List<PlainWork> its = schedule.works.stream()
                    .filter(work -> work.asset().id().equals(asset.id()))
                    .toList();
            Method changed = null;
            int from = Integer.MAX_VALUE;
            for (Spot spot : set) {
                for (MethodChange change : spot.measure().changes()) {
                    int year = spot.asset().orElseThrow().startYear();
                    if (spot.section().id().equals(asset.section())
                            && change.discipline().equals(asset.discipline())
                            && has(asset, change.method())
                            && year < from) {
                        from = year;
                        changed = asset.methods().stream()
                                .filter(one -> one.id().equals(change.method()))
                                .findFirst()
                                .orElseThrow();
                    }
                }
            }
            PlainWork first = null;
            for (PlainWork work : its) {
                if (work.year() < from) {
                    put(years, work.year(), asset.id(), work.method().id());
                } else if (first == null || sameLife(asset, changed, first)) {
                    first = first == null ? work : first;
                    put(years, work.year(), asset.id(), changed.id());
                }
            }
            if (first != null && !sameLife(asset, changed, first)) {
                int life = changed.life().orElse(asset.life());
                for (int year = first.year() + life; year < end; year += life) {
                    put(years, year, asset.id(), changed.id());
                }
            }
        }
        for (Spot spot : set) {
            Asset asset = spot.asset().orElseThrow();
            Method method = asset.methods().get(0);
            for (int year = asset.startYear(); year < end; year += method.life().orElse(asset.life())) {
                put(years, year, asset.id(), method.id());
            }
        }
        List<Works> works = new ArrayList<>();
        years.forEach((year, methods) -> works.add(new Works(year, List.copyOf(methods.keySet()), methods)));
        return works;
    }

    private static boolean sameLife(Asset asset, Method changed, PlainWork first) {
        return changed.life().orElse(asset.life()) == first.method().life().orElse(asset.life());
    }

    private static void put(Map<Integer, Map<String, String>> years, int year, String asset, String method) {
        years.computeIfAbsent(year, y -> new TreeMap<>()).put(asset, method);
    }

    private List<Double> raw(List<Spot> set) {
        List<Double> raw = new ArrayList<>();
        for (Criterion criterion : of.packages().criteria()) {
            Map<Section, Double> scores = new HashMap<>();
            for (Spot spot : set) {
                Score score = spot.measure().scores().getOrDefault(criterion.id(), new Score(0, 0));
                double adds = score.fixed()
                        + score.perUnit() * spot.asset().orElseThrow().quantity();
                scores.merge(spot.section(), adds, Double::sum);
            }
            double sum = 0;
            for (Map.Entry<Section, Double> entry : scores.entrySet()) {
                double reach = criterion.per() == Criterion.Reach.SECTION
                        ? 1
                        : entry.getKey().knownHouseholds().orElse(0);
                sum += reach * Math.min(criterion.cap().orElse(Double.POSITIVE_INFINITY), entry.getValue());
            }
            raw.add(sum);
        }
        return raw;
    }
}
