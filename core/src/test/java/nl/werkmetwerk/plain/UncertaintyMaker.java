package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.uncertain.Correlation;
import nl.werkmetwerk.model.uncertain.CostKind;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Each;
import nl.werkmetwerk.model.uncertain.Experiment;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.LibraryUse.Amount;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;

/** Makes up what is not known of a case. */
record UncertaintyMaker(Draw draw, Case of) {
    Uncertainty uncertainty() {
        List<UncertainInput> inputs = new ArrayList<>();
        int count = draw.whole(0, 4);
        for (int i = 0; i < count; i++) {
            inputs.add(input("u" + i));
        }
        List<String> single = inputs.stream()
                .filter(input -> input.each() == Each.ALL)
                .map(UncertainInput::id)
                .toList();
        List<Correlation> correlations = single.size() < 2
                ? List.of()
                : List.of(new Correlation(single.get(0), single.get(1), draw.between(-0.9, 0.9)));
        return new Uncertainty(inputs, correlations, figures());
    }

    private UncertainInput input(String id) {
        Target on = draw.oneOf(List.of(
                Target.of(Parameter.COST),
                Target.of(Parameter.COST).ofKind(CostKind.RENEWAL).ofComponent("excavation"),
                Target.of(Parameter.LIFE).ofAsset(draw.oneOf(of.assets()).id()),
                Target.of(Parameter.QUANTITY)
                        .inSection(draw.oneOf(of.sections()).id()),
                Target.of(Parameter.COORDINATION_RATE),
                Target.of(Parameter.INSTALLED).ofDiscipline("road")));
        boolean several = on.parameter().byAsset() && draw.oneIn(2);
        double correlation = draw.between(0, 0.9);
        return several
                ? UncertainInput.of(id, on, distribution())
                        .forEach(draw.oneOf(List.of(Each.ASSET, Each.SECTION)), correlation)
                : UncertainInput.of(id, on, distribution());
    }

    private Distribution distribution() {
        double low = draw.between(0.5, 0.9);
        return draw.oneOf(List.of(
                new Distribution.Triangular(low, 1, 1.5),
                new Distribution.Pert(low, 1, 1.5),
                new Distribution.Normal(low, 0.1),
                new Distribution.Lognormal(low, 0.1),
                new Distribution.Uniform(low, 1.5),
                new Distribution.Discrete(List.of(low, 1.0), List.of(1.0, 2.0))));
    }

    /** In the order in which an asset is read, in which they come back. */
    private List<LibraryUse> figures() {
        List<LibraryUse> uses = new ArrayList<>();
        for (Asset asset : of.assets()) {
            add(uses, asset, Amount.LIFE, 0);
            int components = 0;
            for (Method method : asset.methods()) {
                for (int i = 0; i < method.components().size(); i++) {
                    add(uses, asset, Amount.UNIT_COST, components + i);
                    add(uses, asset, Amount.FIXED_COST, components + i);
                }
                components += method.components().size();
            }
            add(uses, asset, Amount.MAINTENANCE, 0);
            if (asset.risk().isPresent()) {
                add(uses, asset, Amount.FAILURE, 0);
            }
            add(uses, asset, Amount.BENEFIT_UNIT, 0);
        }
        return uses;
    }

    private void add(List<LibraryUse> uses, Asset asset, Amount amount, int component) {
        if (draw.oneIn(6)) {
            uses.add(new LibraryUse(
                    "item " + draw.whole(1, 3),
                    draw.between(0.1, 1),
                    draw.between(1, 3),
                    asset.id(),
                    amount,
                    component));
        }
    }

    List<Experiment> experiments() {
        boolean none = draw.oneIn(2);
        return none
                ? List.of()
                : List.of(new Experiment(
                        "pilot-1",
                        "one crew suffices",
                        "joint works",
                        draw.maybe(() -> "coincident"),
                        List.of(draw.oneOf(of.sections()).id()),
                        draw.amount(1e4),
                        draw.oneIn(2) ? List.of() : List.of(draw.between(-1e4, 1e4)),
                        draw.oneIn(2) ? OptionalDouble.empty() : OptionalDouble.of(draw.amount(1e4)),
                        OptionalDouble.empty()));
    }
}
