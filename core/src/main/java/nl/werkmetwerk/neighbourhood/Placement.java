package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.neighbourhood.Measure;
import nl.werkmetwerk.model.neighbourhood.MethodChange;
import nl.werkmetwerk.model.neighbourhood.PackagePlan;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.neighbourhood.Unplaced.Reason;

/** Where which measures can come, and why not elsewhere (MODEL-practice 12.2). */
final class Placement {
    private final Case of;
    private final PackagePlan plan;
    private final BasePlan base;
    private final Map<String, List<Asset>> assets = new LinkedHashMap<>();

    /** By the id that the candidate would have, in order. */
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    /** A measure on a section it is for: what it builds there, or why it cannot. */
    private record Spot(Measure measure, Section section, Optional<Asset> asset, Optional<Reason> reason) {
        Spot without(Reason why) {
            return new Spot(measure, section, Optional.empty(), Optional.of(why));
        }
    }

    private Placement(Case of, BasePlan base) {
        this.of = of;
        this.base = base;
        plan = of.packages();
        of.assets()
                .forEach(asset -> assets.computeIfAbsent(asset.section(), id -> new ArrayList<>())
                        .add(asset));
    }

    static Placement of(Case of, BasePlan base) {
        Placement placement = new Placement(of, base);
        for (Measure measure : placement.plan.catalogue()) {
            for (Section section : sections(of)) {
                if (measure.when().meets(section)) {
                    placement.spots.put(measure.at(section.id()), placement.spot(measure, section));
                }
            }
        }
        placement.dropUnmetNeeds();
        return placement;
    }

    /** Sections of the districts that are asked about, in file order. */
    static List<Section> sections(Case of) {
        List<String> districts = of.packages().districts();
        return of.sections().stream()
                .filter(section -> districts.isEmpty() || districts.contains(section.districtOrSelf()))
                .toList();
    }

    /** In order: by measure, then by section. */
    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (Spot spot : spots.values()) {
            spot.asset()
                    .ifPresent(asset ->
                            candidates.add(new Candidate(candidates.size(), spot.measure(), spot.section(), asset)));
        }
        return candidates;
    }

    /** In the same order. */
    List<Unplaced> unplaced() {
        return spots.values().stream()
                .filter(spot -> spot.reason().isPresent())
                .map(spot -> new Unplaced(
                        spot.measure().id(), spot.section().id(), spot.reason().get()))
                .toList();
    }

    private Spot spot(Measure measure, Section section) {
        Spot none = new Spot(measure, section, Optional.empty(), Optional.empty());
        OptionalInt year = year(measure, section);
        OptionalDouble quantity = measure.asset().quantity().on(section);
        if (!measure.changes().stream().allMatch(change -> canChange(section, change))) {
            return none.without(Reason.NO_METHOD);
        } else if (year.isEmpty()) {
            return none.without(Reason.NOT_OPENED);
        } else if (quantity.isEmpty()) {
            return none.without(Reason.NO_QUANTITY);
        }
        Asset asset =
                measure.asset().on(measure.at(section.id()), section.id(), quantity.getAsDouble(), year.getAsInt());
        boolean paid = plan.budgets().stream()
                .anyMatch(budget -> budget.covers(asset, section) && budget.covers(asset.startYear()));
        return paid || plan.budgets().isEmpty()
                ? new Spot(measure, section, Optional.of(asset), Optional.empty())
                : none.without(Reason.NO_BUDGET);
    }

    private boolean canChange(Section section, MethodChange change) {
        return assets.getOrDefault(section.id(), List.of()).stream()
                .anyMatch(asset -> asset.discipline().equals(change.discipline())
                        && asset.methods().stream()
                                .anyMatch(method -> method.id().equals(change.method())));
    }

    private OptionalInt year(Measure measure, Section section) {
        int last = of.baseYear() + of.horizon() - 1;
        int from = Math.max(of.baseYear(), measure.from().orElse(of.baseYear()));
        int until = Math.min(last, measure.until().orElse(last));
        Integer first = measure.opening() ? base.openings(section.id()).ceiling(from) : Integer.valueOf(from);
        return first == null || first > until ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** Until none falls away. */
    private void dropUnmetNeeds() {
        boolean fell = true;
        while (fell) {
            fell = false;
            for (Map.Entry<String, Spot> entry : spots.entrySet()) {
                Spot spot = entry.getValue();
                if (spot.asset().isPresent() && !hasNeeds(spot)) {
                    entry.setValue(spot.without(Reason.NEEDS));
                    fell = true;
                }
            }
        }
    }

    private boolean hasNeeds(Spot spot) {
        int year = spot.asset().orElseThrow().startYear();
        return spot.measure().needs().stream()
                .map(needed -> spots.get(needed + Measure.AT + spot.section().id()))
                .allMatch(needed -> Objects.nonNull(needed)
                        && needed.asset()
                                .filter(asset -> asset.startYear() <= year)
                                .isPresent());
    }
}
