package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.money.BudgetRules;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Disciplines and kinds that the case speaks of and no asset has: often a slip of the pen (MODEL 1.21). */
public final class NameWarnings {
    private static final Set<String> TRENDS_OF_NO_KIND =
            Set.of(Prices.MAINTENANCE, Prices.RISK, Prices.BENEFIT, Prices.IMPACT);

    /** So many names are told at most. */
    private static final int FEW = 10;

    private final List<Warning> warnings = new ArrayList<>();

    private final Case source;

    private NameWarnings(Case source) {
        this.source = source;
    }

    static List<Warning> of(ResolvedCase resolved) {
        NameWarnings names = new NameWarnings(resolved.source());
        names.checkKinds(resolved);
        names.checkDisciplines(resolved);
        return names.warnings;
    }

    /** Those of accounting, levies and contributions: what a budget rests on. */
    public static List<Warning> ofBudget(Case source) {
        NameWarnings names = new NameWarnings(source);
        Predicate<String> used = names.disciplines()::contains;
        names.checkBudget(used);
        names.checkFunding(used);
        return names.warnings;
    }

    /** Those of contributions. */
    public static List<Warning> ofFunding(Case source) {
        NameWarnings names = new NameWarnings(source);
        names.checkFunding(names.disciplines()::contains);
        return names.warnings;
    }

    private void checkKinds(ResolvedCase resolved) {
        Predicate<String> component = name -> resolved.kinds().number(name) >= 0;
        Predicate<String> impact = name -> resolved.impactKinds().number(name) >= 0;
        Predicate<String> either = component.or(impact);
        check(Warning.Code.UNUSED_KIND, "sharing", source.jointWorks().sharing().keySet(), either);
        check(
                Warning.Code.UNUSED_KIND,
                "sharingScope",
                source.jointWorks().scope().keySet(),
                component);
        check(Warning.Code.UNUSED_KIND, "consumed", source.consumed(), component);
        check(
                Warning.Code.UNUSED_KIND,
                "impactPrices",
                source.prices().impacts().keySet(),
                impact);
        check(
                Warning.Code.UNUSED_KIND,
                "priceTrends",
                source.prices().trends().keySet(),
                component.or(TRENDS_OF_NO_KIND::contains));
        source.sections()
                .forEach(section -> check(
                        Warning.Code.UNUSED_KIND,
                        "sections[" + section.id() + "].sharing",
                        section.sharing().keySet(),
                        either));
    }

    private void checkDisciplines(ResolvedCase resolved) {
        Predicate<String> used = name -> resolved.disciplines().number(name) >= 0;
        check(
                Warning.Code.UNUSED_DISCIPLINE,
                "markups",
                source.prices().markups().keySet(),
                used.or(Prices.DEFAULT::equals));
        check(
                Warning.Code.UNUSED_DISCIPLINE,
                "flexibility",
                source.flexibility().byDiscipline().keySet(),
                used);
        checkBudget(used);
        checkFunding(used);
        source.strategies().forEach(strategy -> checkRules(strategy, used));
        for (int i = 0; i < source.damage().size(); i++) {
            List<String> pair =
                    List.of(source.damage().get(i).by(), source.damage().get(i).to());
            check(Warning.Code.UNUSED_DISCIPLINE, "damage[" + i + "]", pair, used);
        }
    }

    private void checkRules(Strategy strategy, Predicate<String> used) {
        for (int i = 0; i < strategy.rules().size(); i++) {
            Rule rule = strategy.rules().get(i);
            String where = "strategies[" + strategy.name() + "].rules[" + i + "]";
            check(Warning.Code.UNUSED_DISCIPLINE, where + ".lead", rule.lead(), used);
            check(Warning.Code.UNUSED_DISCIPLINE, where + ".take", rule.take(), used);
        }
    }

    private void checkBudget(Predicate<String> used) {
        BudgetRules budget = source.budget();
        check(
                Warning.Code.UNUSED_DISCIPLINE,
                "accounting",
                budget.accounting().byDiscipline().keySet(),
                used);
        budget.levies()
                .forEach(levy ->
                        check(Warning.Code.UNUSED_DISCIPLINE, "levies[" + levy.name() + "]", levy.disciplines(), used));
    }

    private void checkFunding(Predicate<String> used) {
        source.funding()
                .contributions()
                .forEach(contribution -> check(
                        Warning.Code.UNUSED_DISCIPLINE,
                        "contributions[" + contribution.id() + "]",
                        contribution.discipline().stream().toList(),
                        used));
    }

    private void check(Warning.Code code, String where, Collection<String> names, Predicate<String> used) {
        for (String name : names) {
            if (!used.test(name)) {
                warnings.add(new Warning(code, where, facts(code, name)));
            }
        }
    }

    /** The name, and the one of an asset that it looks like. */
    private Map<String, Object> facts(Warning.Code code, String name) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        Set<String> known = code == Warning.Code.UNUSED_KIND ? kinds() : disciplines();
        known.stream()
                .filter(other -> KindWarnings.isNear(name, other))
                .findFirst()
                .ifPresentOrElse(
                        nearest -> {
                            facts.put("when", "near");
                            facts.put("nearest", nearest);
                        },
                        () -> facts.put("known", known.stream().limit(FEW).toList()));
        return facts;
    }

    /** Of assets, in the order of the case; most cases have nothing to tell and never ask. */
    private Set<String> disciplines() {
        return source.assets().stream().map(Asset::discipline).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> kinds() {
        Set<String> kinds = new LinkedHashSet<>();
        for (Asset asset : source.assets()) {
            for (Method method : asset.methods()) {
                method.components().forEach(component -> kinds.add(component.kind()));
                method.impacts().forEach(impact -> kinds.add(impact.kind()));
            }
        }
        return kinds;
    }
}
