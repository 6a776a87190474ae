package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.model.plan.Sharing;

/** What the works of one year cost, alone and together (§5). */
record PlainJointWorks(PlainLedger ledger, List<PlainWork> works) {
    void book(int year) {
        works.forEach(w -> ledger.book(year, w.asset(), Kind.RENEWAL, standAlone(w)));
        components(year)
                .forEach((group, costs) -> costs.forEach((asset, cost) -> {
                    double discount = discount(group.phi(), costs, cost);
                    ledger.book(year, asset, Kind.SHARING, -discount);
                }));
        impacts()
                .forEach((group, quantities) -> quantities.forEach((asset, quantity) -> {
                    bookImpact(year, asset, group.kind(), quantity - discount(group.phi(), quantities, quantity));
                }));
        if (ledger.strategy.sharing() == Sharing.ALL) {
            bookCoordination(year);
        }
    }

    private double standAlone(PlainWork work) {
        return ledger.money.standAlone(work.asset(), work.method(), work.year());
    }

    /** An asset's part, in proportion to its own amount, of φ(Σ − max). */
    private static double discount(double phi, Map<Asset, Double> amounts, double amount) {
        double sum = 0;
        double max = 0;
        for (double each : amounts.values()) {
            sum += each;
            max = Math.max(max, each);
        }
        return sum == 0 ? 0 : phi * (sum - max) * amount / sum;
    }

    private Map<Group, Map<Asset, Double>> components(int year) {
        Map<Group, Map<Asset, Double>> groups = new LinkedHashMap<>();
        for (PlainWork work : works) {
            for (Component component : work.method().components()) {
                groups.computeIfAbsent(componentGroup(work.asset(), component.kind()), g -> new LinkedHashMap<>())
                        .merge(work.asset(), ledger.money.cost(work.asset(), component, year), Double::sum);
            }
        }
        return groups;
    }

    private Map<Group, Map<Asset, Double>> impacts() {
        Map<Group, Map<Asset, Double>> groups = new LinkedHashMap<>();
        for (PlainWork work : works) {
            for (Impact impact : work.method().impacts()) {
                double quantity = impact.perUnit() * work.asset().quantity() + impact.fixed();
                groups.computeIfAbsent(sectionGroup(work.asset(), impact.kind()), g -> new LinkedHashMap<>())
                        .merge(work.asset(), quantity, Double::sum);
            }
        }
        return groups;
    }

    private void bookImpact(int year, Asset asset, String kind, double quantity) {
        ledger.impacts.merge(kind, quantity, Double::sum);
        ledger.impactsBySection
                .computeIfAbsent(asset.section(), unknown -> new TreeMap<>())
                .merge(kind, quantity, Double::sum);
        Double price = ledger.of.prices().impacts().get(kind);
        if (price != null) {
            ledger.book(year, asset, Kind.IMPACT, quantity * price * ledger.money.trend("impact", year));
        }
    }

    private Group componentGroup(Asset asset, String kind) {
        if (ledger.of.jointWorks().scope().get(kind) != SharingScope.DISTRICT) {
            return sectionGroup(asset, kind);
        }
        Section section = section(asset);
        String district = section.district().isPresent() ? section.district().get() : section.id();
        return new Group(kind, "district " + district, circle(asset), casePhi(kind));
    }

    private Group sectionGroup(Asset asset, String kind) {
        Section section = section(asset);
        Double own = section.sharing().get(kind);
        return new Group(kind, "section " + section.id(), circle(asset), own != null ? own : casePhi(kind));
    }

    private double casePhi(String kind) {
        Double phi = ledger.of.jointWorks().sharing().get(kind);
        return phi == null ? 0 : phi;
    }

    /** Assets with the same answer may share. */
    private List<String> circle(Asset asset) {
        return switch (ledger.strategy.sharing()) {
            case ALL -> List.of();
            case OWN ->
                List.of(
                        asset.discipline(),
                        asset.owner().isPresent() ? asset.owner().get() : "none");
            case NONE -> List.of(asset.id());
        };
    }

    private Section section(Asset asset) {
        for (Section section : ledger.of.sections()) {
            if (section.id().equals(asset.section())) {
                return section;
            }
        }
        throw new IllegalStateException("no section " + asset.section());
    }

    private void bookCoordination(int year) {
        for (Section section : ledger.of.sections()) {
            List<PlainWork> digging = new ArrayList<>(works);
            digging.removeIf(w ->
                    !w.asset().section().equals(section.id()) || !w.method().digs());
            Set<String> disciplines = new HashSet<>();
            digging.forEach(w -> disciplines.add(w.asset().discipline()));
            if (disciplines.size() >= 2) {
                double kappa = ledger.of.jointWorks().coordinationRate();
                digging.forEach(w -> ledger.book(year, w.asset(), Kind.COORDINATION, kappa * standAlone(w)));
            }
        }
    }

    /** Who shares what where, and how much of the smaller works falls away. */
    private record Group(String kind, String place, List<String> circle, double phi) {}
}
