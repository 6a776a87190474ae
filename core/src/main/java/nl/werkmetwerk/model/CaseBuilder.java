package nl.werkmetwerk.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.check.InvalidCaseException;
import nl.werkmetwerk.model.check.Problem;
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

/** Makes a {@link Case}; what is not said has the default of MODEL 1. */
public final class CaseBuilder {
    private String name;
    private String currency = "EUR";
    private int baseYear;
    private int horizon;
    private RateSteps discountRate = RateSteps.constant(0);
    private Timing timing = Timing.START;
    private Optional<Prices> prices = Optional.empty();
    private JointWorks jointWorks = JointWorks.NONE;
    private Set<String> consumed = Set.of();
    private List<DamageRule> damage = List.of();
    private FlexibilityRules flexibility = FlexibilityRules.NONE;
    private ResidualRule residualValue = ResidualRule.STRAIGHT_LINE;
    private final List<Section> sections = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private Funding funding = Funding.NONE;
    private BudgetRules budget = BudgetRules.NONE;
    private Uncertainty uncertainty = Uncertainty.NONE;
    private final List<Asset> assets = new ArrayList<>();
    private final List<Strategy> strategies = new ArrayList<>();
    private Constraints constraints = Constraints.NONE;
    private List<Experiment> experiments = List.of();
    private Map<String, String> labels = Map.of();
    private Letters letters = Letters.NONE;
    private PackagePlan packages = PackagePlan.NONE;
    private List<Principle> principles = List.of();

    CaseBuilder(String name, int baseYear, int horizon) {
        this.name = name;
        this.baseYear = baseYear;
        this.horizon = horizon;
    }

    /** Holds everything of a case. */
    static CaseBuilder of(Case from) {
        CaseBuilder all = ofPart(from);
        all.sections.addAll(from.sections());
        all.funding = from.funding();
        all.uncertainty = from.uncertainty();
        all.assets.addAll(from.assets());
        all.strategies.addAll(from.strategies());
        all.constraints = from.constraints();
        all.experiments = from.experiments();
        all.packages = from.packages();
        all.principles = from.principles();
        return all;
    }

    /** Holds what a case says of every place, without naming any. */
    static CaseBuilder ofPart(Case from) {
        CaseBuilder general = new CaseBuilder(from.name(), from.baseYear(), from.horizon());
        general.currency = from.currency();
        general.discountRate = from.discountRate();
        general.timing = from.timing();
        general.prices = Optional.of(from.prices());
        general.jointWorks = from.jointWorks();
        general.consumed = from.consumed();
        general.damage = from.damage();
        general.flexibility = from.flexibility();
        general.residualValue = from.residualValue();
        general.parties.addAll(from.parties());
        general.budget = from.budget();
        general.labels = from.labels();
        general.letters = from.letters();
        return general;
    }

    public CaseBuilder name(String value) {
        this.name = value;
        return this;
    }

    public CaseBuilder currency(String value) {
        this.currency = value;
        return this;
    }

    public CaseBuilder baseYear(int value) {
        this.baseYear = value;
        return this;
    }

    public CaseBuilder horizon(int years) {
        this.horizon = years;
        return this;
    }

    /** One real yearly rate. */
    public CaseBuilder discountRate(double rate) {
        return discountRate(RateSteps.constant(rate));
    }

    public CaseBuilder discountRate(RateSteps value) {
        this.discountRate = value;
        return this;
    }

    public CaseBuilder timing(Timing value) {
        this.timing = value;
        return this;
    }

    /** Default: constant prices of the base year. */
    public CaseBuilder prices(Prices value) {
        this.prices = Optional.of(value);
        return this;
    }

    public CaseBuilder jointWorks(JointWorks value) {
        this.jointWorks = value;
        return this;
    }

    public CaseBuilder consumed(Set<String> kinds) {
        this.consumed = kinds;
        return this;
    }

    public CaseBuilder damage(List<DamageRule> rules) {
        this.damage = rules;
        return this;
    }

    public CaseBuilder flexibility(FlexibilityRules value) {
        this.flexibility = value;
        return this;
    }

    public CaseBuilder residualValue(ResidualRule value) {
        this.residualValue = value;
        return this;
    }

    /** What binds the optimiser; default: nothing. */
    public CaseBuilder constraints(Constraints value) {
        this.constraints = value;
        return this;
    }

    /** Adds a section. */
    public CaseBuilder section(Section section) {
        sections.add(section);
        return this;
    }

    /** Adds a party; with one or more of them every owner is one of them. */
    public CaseBuilder party(Party party) {
        parties.add(party);
        return this;
    }

    /** Contributions and coverage; default: none. */
    public CaseBuilder funding(Funding value) {
        this.funding = value;
        return this;
    }

    /** Rules of the municipal budget; default: none said. */
    public CaseBuilder budget(BudgetRules value) {
        this.budget = value;
        return this;
    }

    /** Uncertain inputs; default: everything is known. */
    public CaseBuilder uncertainty(Uncertainty value) {
        this.uncertainty = value;
        return this;
    }

    /** The register of experiments; default: none. */
    public CaseBuilder experiments(List<Experiment> value) {
        this.experiments = List.copyOf(value);
        return this;
    }

    /** What the city puts into its letters to residents; default: nothing. */
    public CaseBuilder letters(Letters value) {
        this.letters = value;
        return this;
    }

    /** What more could be done in a neighbourhood; default: nobody asks. */
    public CaseBuilder packages(PackagePlan value) {
        this.packages = value;
        return this;
    }

    /** What sub-projects prove; default: nothing. */
    public CaseBuilder principles(List<Principle> value) {
        this.principles = List.copyOf(value);
        return this;
    }

    /** Adds an asset. */
    public CaseBuilder asset(Asset asset) {
        assets.add(asset);
        return this;
    }

    /** Adds a strategy beside the two baselines. */
    public CaseBuilder strategy(Strategy strategy) {
        strategies.add(strategy);
        return this;
    }

    /** Puts these sections in the place of those so far. */
    public CaseBuilder sections(Collection<Section> all) {
        sections.clear();
        sections.addAll(all);
        return this;
    }

    /** Puts these parties in the place of those so far. */
    public CaseBuilder parties(Collection<Party> all) {
        parties.clear();
        parties.addAll(all);
        return this;
    }

    /** Puts these assets in the place of those so far. */
    public CaseBuilder assets(Collection<Asset> all) {
        assets.clear();
        assets.addAll(all);
        return this;
    }

    /** Puts these strategies in the place of those so far. */
    public CaseBuilder strategies(Collection<Strategy> all) {
        strategies.clear();
        strategies.addAll(all);
        return this;
    }

    /**
     * Puts these strategies in the place of those so far, and leaves out the funding, the experiments and the package,
     * which may name others: none changes a total (MODEL 8 and 15, MODEL-practice 12).
     */
    public CaseBuilder onlyStrategies(Collection<Strategy> all) {
        return funding(Funding.NONE)
                .experiments(List.of())
                .packages(PackagePlan.NONE)
                .strategies(all);
    }

    /**
     * What is wrong between the parts, all of it, without making the case, and every amount without a measure: empty when
     * {@link #build} will succeed and what is computed with the case is finite.
     */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(CaseRules.problems(
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
                packages));
        problems.addAll(PrincipleRules.problems(principles, sections, baseYear, pricesOrConstant()));
        problems.addAll(
                MeasureRules.problems(baseYear, horizon, discountRate, pricesOrConstant(), jointWorks, damage, assets));
        return problems;
    }

    /** What readers call disciplines, kinds of work and strategies, by their names in the case (MODEL 1.21). */
    public CaseBuilder labels(Map<String, String> value) {
        this.labels = value;
        return this;
    }

    /**
     * The case.
     *
     * @throws InvalidCaseException if there are {@link #problems}
     * @throws IllegalArgumentException if the name is empty or the horizon below 1
     */
    public Case build() {
        return new Case(
                name,
                currency,
                baseYear,
                horizon,
                discountRate,
                timing,
                pricesOrConstant(),
                jointWorks,
                consumed,
                damage,
                flexibility,
                residualValue,
                sections,
                parties,
                funding,
                budget,
                uncertainty,
                assets,
                strategies,
                constraints,
                experiments,
                labels,
                letters,
                packages,
                principles);
    }

    private Prices pricesOrConstant() {
        return prices.orElseGet(() -> Prices.constant(baseYear));
    }
}
