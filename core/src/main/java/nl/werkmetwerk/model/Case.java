package nl.werkmetwerk.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.check.InvalidCaseException;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.constraint.FlexibilityRules;
import nl.werkmetwerk.model.letter.Letters;
import nl.werkmetwerk.model.money.BudgetRules;
import nl.werkmetwerk.model.money.Funding;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.money.Timing;
import nl.werkmetwerk.model.neighbourhood.PackagePlan;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.practice.Principle;
import nl.werkmetwerk.model.practice.PrincipleRules;
import nl.werkmetwerk.model.uncertain.Experiment;
import nl.werkmetwerk.model.uncertain.Uncertainty;

/**
 * One scenario: a place, its assets, and ways to work on them (MODEL 1). Amounts are euro excluding VAT at the price
 * level of {@link Prices#year}. Made with {@link #builder}; valid or it does not exist.
 *
 * @param name name of the case
 * @param currency EUR
 * @param baseYear b, first simulated year and the year of present values
 * @param horizon N, number of simulated years, 1 or more
 * @param discountRate real yearly rate
 * @param timing where in its year a flow falls
 * @param prices price level, trends, mark-ups
 * @param jointWorks what combining saves and costs
 * @param consumed component kinds of which nothing of value stays behind
 * @param damage what digging for one discipline does to another
 * @param flexibility room around due years
 * @param residualValue whether the end of the horizon is valued
 * @param sections places where works can be combined
 * @param parties owners; empty: owners are free names
 * @param funding contributions and coverage
 * @param budget rules of the municipal budget
 * @param uncertainty what is not known for sure
 * @param assets at least one
 * @param strategies the case's own; the baselines are not among them
 * @param constraints what binds the optimiser
 * @param experiments what was tried in some streets, and what was seen
 * @param labels what readers call disciplines, kinds of work and strategies, by their names here; nothing is computed with them
 * @param letters what the city puts into its letters to residents; no figure hangs on it
 * @param packages what more could be done in a neighbourhood; {@link PackagePlan#NONE} where nobody asks
 * @param principles what sub-projects prove, and how it may be rolled out
 */
public record Case(
        String name,
        String currency,
        int baseYear,
        int horizon,
        RateSteps discountRate,
        Timing timing,
        Prices prices,
        JointWorks jointWorks,
        Set<String> consumed,
        List<DamageRule> damage,
        FlexibilityRules flexibility,
        ResidualRule residualValue,
        List<Section> sections,
        List<Party> parties,
        Funding funding,
        BudgetRules budget,
        Uncertainty uncertainty,
        List<Asset> assets,
        List<Strategy> strategies,
        Constraints constraints,
        List<Experiment> experiments,
        Map<String, String> labels,
        Letters letters,
        PackagePlan packages,
        List<Principle> principles)
        implements Serializable {
    /** Longest horizon of a case that is asked about, in years: what some questions take grows with its square. */
    public static final int LONGEST_HORIZON = 1_000;

    /** So many years fewer, and more, than the horizon results look at as other ends (MODEL 6.25). */
    public static final int OTHER_ENDS = 10;

    /** How far the engine looks itself, in the long run (MODEL 6.25): years stay far from the limits of an int. */
    private static final int FARTHEST = 10_000;

    /**
     * Checks what holds between the parts.
     *
     * @throws InvalidCaseException if there is any {@link Problem}, naming all of them
     * @throws IllegalArgumentException if the name is empty or the horizon not in 1 … 10 000
     */
    public Case {
        Require.text(name, "case name");
        Require.text(currency, "currency");
        Require.year(baseYear, "baseYear");
        Require.atLeast(horizon, 1, "horizon");
        Require.atMost(horizon, FARTHEST, "horizon");
        consumed = Collections.unmodifiableSet(new LinkedHashSet<>(consumed));
        damage = List.copyOf(damage);
        sections = List.copyOf(sections);
        parties = List.copyOf(parties);
        assets = List.copyOf(assets);
        strategies = List.copyOf(strategies);
        experiments = List.copyOf(experiments);
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        labels.forEach((named, label) -> Require.text(label, "labels." + named));
        principles = List.copyOf(principles);
        List<Problem> problems = CaseRules.problems(
                baseYear,
                horizon,
                sections,
                parties,
                funding,
                budget,
                uncertainty,
                assets,
                strategies,
                constraints,
                experiments,
                packages);
        problems.addAll(PrincipleRules.problems(principles, sections, baseYear, prices));
        if (!problems.isEmpty()) {
            throw new InvalidCaseException(problems);
        }
    }

    /** Starts a case with the defaults of MODEL 1. */
    public static CaseBuilder builder(String name, int baseYear, int horizon) {
        return new CaseBuilder(name, baseYear, horizon);
    }

    /** A builder that holds everything of this case, to change a part of it. */
    public CaseBuilder toBuilder() {
        return CaseBuilder.of(this);
    }

    /**
     * A builder that holds what this case says of every place, and nothing that names one: no sections, assets or
     * strategies, nor funding, constraints, uncertainties, experiments and packages. For a part of the case to be put in.
     */
    public CaseBuilder toBuilderOfPart() {
        return CaseBuilder.ofPart(this);
    }

    /** Both baselines, then the case's own strategies in its order. */
    public List<Strategy> allStrategies() {
        return Strategy.withBaselines(strategies);
    }

    /** The last of the case's own strategies, {@link Strategy#COINCIDENT} where it has none (MODEL-practice 12). */
    public Strategy lastStrategy() {
        return strategies.isEmpty() ? Strategy.COINCIDENT : strategies.get(strategies.size() - 1);
    }

    /** The strategy with a name, a baseline or one of the case's own; empty when there is none. */
    public Optional<Strategy> strategy(String named) {
        return allStrategies().stream()
                .filter(strategy -> strategy.name().equals(named))
                .findFirst();
    }

    /** A name that no strategy of the case's own has: the one wanted, else that with the first number that makes it free. */
    public String freeStrategyName(String wanted) {
        Set<String> taken = strategies.stream().map(Strategy::name).collect(Collectors.toSet());
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    /** Whether a component is worth something at the end of the horizon (MODEL 2.7). */
    public boolean lasts(Component component) {
        return switch (component.lasting()) {
            case YES -> true;
            case NO -> false;
            case BY_KIND -> !consumed.contains(component.kind());
        };
    }
}
