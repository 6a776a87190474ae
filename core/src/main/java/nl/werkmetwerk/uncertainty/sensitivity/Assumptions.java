package nl.werkmetwerk.uncertainty.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.uncertain.CostKind;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.uncertainty.spread.Spread;

/** Everything that a case assumes: what it says to be uncertain, and beside that every kind of input it has. */
final class Assumptions {
    private static final double LOW_PERCENTILE = 0.05;
    private static final double FARTHEST_PERCENTILE = 0.0005;
    private static final double LARGEST_FACTOR = 5;
    /** Where nothing costs anything nothing is saved: that is no break-even. */
    private static final double SMALLEST_FACTOR = 0.01;

    private static final double SMALLEST_LIFE = 0.2;
    private static final double RATE = 0.01;
    private static final double FARTHEST_RATE = 0.1;

    private final Case of;
    private final double part;
    private final List<Assumption> all = new ArrayList<>();

    private Assumptions(Case of, double part) {
        this.of = of;
        this.part = part;
    }

    /** @param part how far an input may be off that is not said to be uncertain: a part of it, or of a rate a point */
    static List<Assumption> of(Case of, double part) {
        Assumptions assumptions = new Assumptions(of, part);
        of.uncertainty().orLibrary().inputs().forEach(assumptions::addUncertain);
        assumptions.addCosts();
        assumptions.addLives();
        assumptions.addSharing();
        assumptions.addRates();
        return List.copyOf(assumptions.all);
    }

    private void addUncertain(UncertainInput input) {
        if (input.byItem()) {
            of.uncertainty().byItem().forEach((item, uses) -> {
                if (uses.stream().anyMatch(use -> use.amount().isOf(input.on()))) {
                    add(input.id() + ":" + item, input.on(), Optional.of(item), Spread.of(uses.get(0)));
                }
            });
            return;
        }
        add(input.id(), input.on(), Optional.empty(), Spread.of(input.distribution()));
    }

    private void add(String id, Target on, Optional<String> item, Spread spread) {
        all.add(new Assumption(
                id,
                on,
                item,
                spread.quantile(LOW_PERCENTILE),
                spread.quantile(1 - LOW_PERCENTILE),
                spread.quantile(FARTHEST_PERCENTILE),
                spread.quantile(1 - FARTHEST_PERCENTILE)));
    }

    private void addCosts() {
        Target cost = Target.of(Parameter.COST);
        for (String kind : componentKinds()) {
            factor("cost." + kind, cost.ofKind(CostKind.RENEWAL).ofComponent(kind));
        }
        if (of.assets().stream().anyMatch(asset -> asset.maintenance().unitCost() > 0)) {
            factor("cost.maintenance", cost.ofKind(CostKind.MAINTENANCE));
        }
        if (of.assets().stream().anyMatch(asset -> asset.periodic().isPresent())) {
            factor("cost.periodic", cost.ofKind(CostKind.PERIODIC));
        }
        if (of.assets().stream().anyMatch(asset -> asset.risk().isPresent())) {
            factor("cost.risk", cost.ofKind(CostKind.RISK));
        }
        if (of.assets().stream()
                .anyMatch(asset ->
                        asset.benefit().unitValue() > 0 || asset.benefit().fixed() > 0)) {
            factor("cost.benefit", cost.ofKind(CostKind.BENEFIT));
        }
        for (String kind : of.prices().impacts().keySet()) {
            factor("price." + kind, cost.ofKind(CostKind.IMPACT).ofComponent(kind));
        }
        if (!of.prices().markups().isEmpty()) {
            factor("markup", Target.of(Parameter.MARKUP));
        }
    }

    private Set<String> componentKinds() {
        Set<String> kinds = new LinkedHashSet<>();
        of.assets()
                .forEach(asset -> asset.methods()
                        .forEach(method -> method.components().forEach(component -> kinds.add(component.kind()))));
        return kinds;
    }

    private void addLives() {
        Set<String> disciplines = new LinkedHashSet<>();
        of.assets().stream().map(Asset::discipline).forEach(disciplines::add);
        for (String discipline : disciplines) {
            Target lives = Target.of(Parameter.LIFE).ofDiscipline(discipline);
            all.add(Assumption.of("life." + discipline, lives, 1 - part, 1 + part, SMALLEST_LIFE, LARGEST_FACTOR));
        }
        if (!of.damage().isEmpty()) {
            factor("lifeLoss", Target.of(Parameter.LIFE_LOSS));
        }
    }

    private void addSharing() {
        Set<String> kinds = new LinkedHashSet<>(of.jointWorks().sharing().keySet());
        of.sections().forEach(section -> kinds.addAll(section.sharing().keySet()));
        for (String kind : kinds) {
            factor("sharing." + kind, Target.of(Parameter.SHARING).ofComponent(kind));
        }
        if (kinds.size() > 1) {
            factor("sharing", Target.of(Parameter.SHARING));
        }
        if (of.jointWorks().coordinationRate() > 0) {
            factor("coordinationRate", Target.of(Parameter.COORDINATION_RATE));
        }
    }

    private void addRates() {
        all.add(Assumption.of(
                "discountRate", Target.of(Parameter.DISCOUNT_RATE), -RATE, RATE, -FARTHEST_RATE, FARTHEST_RATE));
        Target trend = Target.of(Parameter.PRICE_TREND).ofKind(CostKind.RENEWAL);
        all.add(Assumption.of("priceTrend.renewal", trend, -RATE, RATE, -FARTHEST_RATE, FARTHEST_RATE));
    }

    private void factor(String id, Target on) {
        all.add(Assumption.of(id, on, 1 - part, 1 + part, SMALLEST_FACTOR, LARGEST_FACTOR));
    }
}
