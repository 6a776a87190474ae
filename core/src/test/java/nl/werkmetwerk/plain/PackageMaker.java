package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.model.neighbourhood.Criterion;
import nl.werkmetwerk.model.neighbourhood.Criterion.Reach;
import nl.werkmetwerk.model.neighbourhood.Measure;
import nl.werkmetwerk.model.neighbourhood.MeasureAsset;
import nl.werkmetwerk.model.neighbourhood.MethodChange;
import nl.werkmetwerk.model.neighbourhood.PackageBudget;
import nl.werkmetwerk.model.neighbourhood.PackagePlan;
import nl.werkmetwerk.model.neighbourhood.Quantity;
import nl.werkmetwerk.model.neighbourhood.Score;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.plan.Strategy;

/** Small packages on generated cases, with every feature of §12.2 and §12.3; one seed, one package. */
public final class PackageMaker {
    private static final List<String> DISCIPLINES = List.of("green", "water", "play");
    private static final List<String> CRITERIA = List.of("a", "b", "c");

    private final Draw draw;
    private final Case of;

    private PackageMaker(long seed) {
        draw = Draw.of(seed * 31 + 7);
        of = CaseGenerator.wide(seed);
    }

    /** The case of a seed with a package; it has no more candidates than asked. */
    public static Case of(long seed, int mostCandidates) {
        PackageMaker maker = new PackageMaker(seed);
        PackagePlan plan = maker.plan();
        Case with = maker.of.toBuilder().packages(plan).build();
        while (new PlainPackage(with).candidates.size() > mostCandidates) {
            plan = withoutLast(plan);
            with = maker.of.toBuilder().packages(plan).build();
        }
        return with;
    }

    private static PackagePlan withoutLast(PackagePlan plan) {
        List<Measure> fewer = plan.catalogue().subList(0, plan.catalogue().size() - 1);
        return new PackagePlan(
                plan.strategy(),
                plan.districts(),
                fewer,
                plan.criteria(),
                plan.budgets(),
                plan.valuePerPoint(),
                plan.choice(),
                plan.smallestGroup());
    }

    private PackagePlan plan() {
        List<Measure> catalogue = new ArrayList<>();
        int count = draw.whole(1, 6);
        for (int i = 0; i < count; i++) {
            catalogue.add(measure("m" + i, catalogue));
        }
        List<Strategy> all = of.allStrategies();
        return new PackagePlan(
                draw.oneIn(2) ? Optional.of(draw.oneOf(all).name()) : Optional.empty(),
                List.of(),
                catalogue,
                criteria(),
                draw.some(0, 2, this::budget),
                draw.oneIn(2) ? OptionalDouble.of(draw.whole(0, 40)) : OptionalDouble.empty(),
                Optional.<ChoiceRule>empty(),
                PackagePlan.USUAL_GROUP);
    }

    private List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        for (String id : CRITERIA) {
            OptionalDouble cap = draw.oneIn(3) ? OptionalDouble.of(draw.whole(1, 8)) : OptionalDouble.empty();
            criteria.add(new Criterion(id, id, draw.whole(1, 3), draw.oneOf(List.of(Reach.values())), cap));
        }
        return criteria;
    }

    private PackageBudget budget() {
        int last = of.baseYear() + of.horizon() - 1;
        int from = draw.whole(of.baseYear(), last);
        return new PackageBudget(
                draw.whole(0, 3_000),
                draw.oneIn(3) ? OptionalInt.of(from) : OptionalInt.empty(),
                draw.oneIn(3) ? OptionalInt.of(draw.whole(from, last)) : OptionalInt.empty(),
                draw.oneIn(4) ? Optional.of(owner()).filter(id -> !id.equals(Party.NONE)) : Optional.empty(),
                draw.oneIn(4) ? Optional.of(draw.oneOf(DISCIPLINES)) : Optional.empty(),
                draw.oneIn(4) ? Optional.of(draw.oneOf(of.sections()).districtOrSelf()) : Optional.empty());
    }

    private String owner() {
        return of.parties().isEmpty()
                ? draw.oneOf(of.assets()).ownerOrNone()
                : draw.oneOf(of.parties()).id();
    }

    private Measure measure(String id, List<Measure> before) {
        List<String> ids = before.stream().map(Measure::id).toList();
        boolean dated = draw.oneIn(4);
        int from = draw.whole(of.baseYear(), of.baseYear() + of.horizon() - 1);
        return new Measure(
                id,
                id,
                Condition.ALWAYS,
                dated ? OptionalInt.of(from) : OptionalInt.empty(),
                dated && draw.oneIn(2) ? OptionalInt.of(from + draw.whole(0, 20)) : OptionalInt.empty(),
                !draw.oneIn(3),
                new MeasureAsset(quantity(), pattern()),
                changes(),
                ids.isEmpty() || !draw.oneIn(4) ? List.of() : List.of(draw.oneOf(ids)),
                ids.isEmpty() || !draw.oneIn(5) ? List.of() : List.of(draw.oneOf(ids)),
                scores());
    }

    private Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (String criterion : draw.someOf(CRITERIA)) {
            scores.put(criterion, new Score(draw.whole(0, 6), draw.oneIn(3) ? draw.whole(0, 2) : 0));
        }
        return scores;
    }

    private Quantity quantity() {
        return draw.oneIn(4)
                ? new Quantity(Optional.of("households"), 0.5)
                : new Quantity(Optional.empty(), draw.whole(1, 4));
    }

    private List<MethodChange> changes() {
        Asset asset = draw.oneOf(of.assets());
        return draw.oneIn(3)
                ? List.of(new MethodChange(
                        asset.discipline(), draw.oneOf(asset.methods()).id()))
                : List.of();
    }

    private Asset pattern() {
        String owner = owner();
        List<Component> components = draw.some(
                1,
                3,
                () -> new Component(
                        draw.oneOf(CaseGenerator.KINDS), draw.whole(0, 100), draw.whole(0, 300), Lasting.BY_KIND));
        List<Method> methods = List.of(new Method(
                "build",
                draw.oneIn(3) ? OptionalInt.of(draw.whole(2, 12)) : OptionalInt.empty(),
                components,
                List.of(),
                true));
        return new Asset(
                "?",
                draw.oneOf(DISCIPLINES),
                "?",
                1,
                "",
                0,
                true,
                draw.whole(2, 25),
                owner.equals(Party.NONE) ? Optional.empty() : Optional.of(owner),
                methods,
                draw.oneIn(2) ? new Maintenance(draw.whole(0, 9), 0.01) : Maintenance.NONE,
                Optional.empty(),
                Optional.empty(),
                draw.oneIn(2) ? new Benefit(draw.whole(0, 30), draw.whole(0, 60), false) : Benefit.NONE,
                Flexibility.UNSAID,
                AccountingRule.UNSAID);
    }
}
