package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.Topic.ASSETS;
import static nl.werkmetwerk.field.Topic.LIVES;
import static nl.werkmetwerk.field.Topic.OTHER;
import static nl.werkmetwerk.field.Topic.SHARING;
import static nl.werkmetwerk.field.Topic.STRATEGIES;
import static nl.werkmetwerk.field.Topic.TIMING;
import static nl.werkmetwerk.field.table.Types.*;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.Type.Keys;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.letter.Letters;
import nl.werkmetwerk.model.money.BudgetRules;
import nl.werkmetwerk.model.money.Contribution;
import nl.werkmetwerk.model.money.Coverage;
import nl.werkmetwerk.model.money.Funding;
import nl.werkmetwerk.model.money.InterestSchedule;
import nl.werkmetwerk.model.money.Levy;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.money.Timing;
import nl.werkmetwerk.model.neighbourhood.PackagePlan;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.practice.Principle;
import nl.werkmetwerk.model.uncertain.Experiment;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;

/**
 * A case (MODEL 1). Texts that explain its fields are in the bundle {@code fields} of whoever shows them, under
 * {@link Form#key}.
 */
public final class CaseFields {
    private static final Field<Case, String> NAME =
            Field.of("name", TEXT, Case::name).required().model("1.2", OTHER).example("Dorpsstraat");
    private static final Field<Case, String> CURRENCY = Field.of("currency", TEXT, Case::currency)
            .absent("EUR")
            .model("1.2", OTHER)
            .example("EUR");
    private static final Field<Case, Integer> BASE_YEAR = Field.of("baseYear", YEAR, Case::baseYear)
            .required()
            .model("1.1", TIMING)
            .example("2026");
    private static final Field<Case, Integer> HORIZON = Field.of(
                    "horizon", whole(NumberKind.HORIZON, YEARS), Case::horizon)
            .required()
            .model("1.1", TIMING)
            .example("60");
    private static final Field<Case, Timing> FLOWS_FALL = Field.of(
                    "timing", Choice.constants(Timing.class), Case::timing)
            .absent(Timing.START)
            .model("1.4", TIMING)
            .example("middle");
    private static final Field<Case, Map<String, Double>> SHARES = Field.of(
                    "sharing", PlaceFields.SHARES, (Case of) -> of.jointWorks().sharing())
            .model("1.11", SHARING)
            .example("{excavation: 1, surface: 0.8}");
    private static final Field<Case, Map<String, SharingScope>> SHARING_SCOPE = Field.of(
                    "sharingScope",
                    keyed(Keys.KIND, Choice.constants(SharingScope.class)),
                    (Case of) -> of.jointWorks().scope())
            .model("1.12", SHARING)
            .example("{traffic: district}");
    private static final Field<Case, List<String>> CONSUMED = Field.of(
                    "consumed",
                    texts(0),
                    (Case of) -> of.consumed().stream().sorted().toList())
            .model("1.13", TIMING)
            .example("[excavation, traffic]");
    private static final Field<Case, Double> COORDINATION_RATE = Field.of(
                    "coordinationRate",
                    figure(NumberKind.SURCHARGE, NONE),
                    (Case of) -> of.jointWorks().coordinationRate())
            .model("1.14", SHARING)
            .example("0.03");
    private static final Field<Case, List<DamageRule>> DAMAGE = Field.of(
                    "damage", many(PlaceFields.DAMAGE), Case::damage)
            .model("1.15", LIVES)
            .example("[{by: sewer, to: road, lifeLoss: 0.2}]");
    private static final Field<Case, Map<String, Flexibility>> FLEXIBILITY = Field.of(
                    "flexibility",
                    keyed(Keys.DISCIPLINE, new Type.Of<>(ConstraintFields.FLEXIBILITY)),
                    (Case of) -> ConstraintFields.written(of.flexibility()))
            .model("1.16", OTHER)
            .example("{default: {advance: 10, defer: 5}}");
    private static final Field<Case, ResidualRule> RESIDUAL_VALUE = Field.of(
                    "residualValue", Choice.constants(ResidualRule.class), Case::residualValue)
            .absent(ResidualRule.STRAIGHT_LINE)
            .model("1.18", TIMING)
            .example("continuation");
    private static final Field<Case, List<Party>> PARTIES = Field.of("parties", many(MoneyFields.PARTY), Case::parties)
            .model("8", ASSETS)
            .example("[{id: city, name: Gemeente Rotterdam}]");
    private static final Field<Case, List<Section>> SECTIONS = Field.of(
                    "sections", many(PlaceFields.SECTION, 1), Case::sections)
            .required()
            .model("1.10", ASSETS);
    private static final Field<Case, List<Asset>> ALL_ASSETS = Field.of(
                    "assets", many(AssetFields.ASSET, 1), Case::assets)
            .required()
            .model("2", ASSETS);
    private static final Field<Case, List<Strategy>> ALL_STRATEGIES = Field.of(
                    "strategies", many(StrategyFields.STRATEGY), Case::strategies)
            .model("4", STRATEGIES)
            .example("[{name: window10, window: 10}]");
    private static final Field<Case, Constraints> CONSTRAINTS = Field.of(
                    "constraints", new Type.Of<>(ConstraintFields.CONSTRAINTS), Case::constraints)
            .absent(Constraints.NONE)
            .model("7", OTHER)
            .example("{moratoria: [{after: road, by: water, years: 5}]}");
    private static final Field<Case, List<Contribution>> CONTRIBUTIONS = Field.of(
                    "contributions",
                    many(MoneyFields.CONTRIBUTION),
                    (Case of) -> of.funding().contributions())
            .model("8.9", OTHER)
            .example("[{id: grant, from: province, discipline: water, rate: 0.5}]");
    private static final Field<Case, List<Coverage>> COVERAGE = Field.of(
                    "coverage",
                    many(MoneyFields.COVERAGE),
                    (Case of) -> of.funding().coverage())
            .model("8.10", OTHER)
            .example("[{party: city, amount: 100000}]");
    private static final Field<Case, Map<String, AccountingRule>> ACCOUNTING = Field.of(
                    "accounting",
                    keyed(Keys.DISCIPLINE, new Type.Of<>(AccountingFields.ACCOUNTING)),
                    (Case of) -> AccountingFields.written(of.budget().accounting()))
            .model("9.1", OTHER)
            .example("{default: {interestRate: 0.02}}");
    private static final Field<Case, List<Levy>> LEVIES = Field.of(
                    "levies", many(MoneyFields.LEVY), (Case of) -> of.budget().levies())
            .model("9.10", OTHER)
            .example("[{name: sewer levy, disciplines: [sewer], income: 3149319}]");
    private static final Field<Case, InterestSchedule> INTEREST_SCHEDULE = Field.maybe(
                    "interestSchedule",
                    new Type.Of<>(MoneyFields.INTEREST_SCHEDULE),
                    (Case of) -> of.budget().interestSchedule())
            .model("9.9", OTHER)
            .example("{external: 1717000, bookValue: 110760750, applied: 0.02}");
    private static final Field<Case, List<UncertainInput>> UNCERTAINTIES = Field.of(
                    "uncertainties",
                    many(UncertaintyFields.UNCERTAINTY),
                    (Case of) -> of.uncertainty().inputs())
            .model("10", OTHER)
            .example("[{id: bids, on: {kind: renewal}, distribution: {type: pert, low: 0.9, mode: 1, high: 1.4}}]");
    private static final Field<Case, List<List<Object>>> CORRELATIONS = Field.of(
                    "correlations",
                    new Type.Many<>(new Type.Many<>(Type.SIMPLE, 0), 0),
                    (Case of) -> of.uncertainty().correlations().stream()
                            .map(UncertaintyFields::written)
                            .toList())
            .model("10", OTHER)
            .example("[[bids, lives, 0.3]]");
    private static final Field<Case, List<Experiment>> EXPERIMENTS = Field.of(
                    "experiments", many(UncertaintyFields.EXPERIMENT), Case::experiments)
            .model("15", OTHER)
            .example("[{id: pilot-1, hypothesis: one crew suffices, measure: joint works, sections: [street-1],"
                    + " observed: [12000]}]");
    private static final Field<Case, PackagePlan> PACKAGE = Field.of(
                    "package", new Type.Of<>(PackageFields.PACKAGE), Case::packages)
            .absent(PackagePlan.NONE)
            .model("12", OTHER)
            .example("{catalogue: [], criteria: [], budgets: [{amount: 250000}]}");

    private static final Field<Case, Letters> LETTERS = Field.of(
                    "letters", new Type.Of<>(LetterFields.LETTERS), Case::letters)
            .absent(Letters.NONE)
            .model("18", OTHER)
            .example("{sender: Gemeente Leiden, phone: 14 071}");

    private static final Field<Case, Map<String, String>> LABELS = Field.of(
                    "labels", new Type.Keyed<>(Keys.FREE, TEXT, false), Case::labels)
            .model("1.21", OTHER)
            .example("{sewer: Riool, excavation: Graafwerk}");
    private static final Field<Case, List<Principle>> PRINCIPLES = Field.of(
                    "principles", many(PrincipleFields.PRINCIPLE), Case::principles)
            .model("13", OTHER)
            .example("[{id: wadi, observations: [{project: Dorpsstraat, year: 2024, units: 1, cost: 900, gain: 1000,"
                    + " measured: true}], spread: {street: 90}}]");

    /** A case. */
    public static final Form<Case> CASE = Form.of(
                    "case",
                    given -> builder(given).build(),
                    List.of(
                            NAME,
                            CURRENCY,
                            BASE_YEAR,
                            HORIZON,
                            CasePriceFields.PRICE_YEAR,
                            CasePriceFields.DISCOUNT_RATE,
                            FLOWS_FALL,
                            CasePriceFields.PRICE_TRENDS,
                            CasePriceFields.INFLATION,
                            CasePriceFields.MARKUPS,
                            SHARES,
                            SHARING_SCOPE,
                            CONSUMED,
                            COORDINATION_RATE,
                            DAMAGE,
                            FLEXIBILITY,
                            CasePriceFields.IMPACT_PRICES,
                            RESIDUAL_VALUE,
                            CasePriceFields.LIBRARY,
                            CasePriceFields.PRICE_INDICES,
                            CasePriceFields.VAT_RATE,
                            PARTIES,
                            SECTIONS,
                            ALL_ASSETS,
                            ALL_STRATEGIES,
                            CONSTRAINTS,
                            CONTRIBUTIONS,
                            COVERAGE,
                            ACCOUNTING,
                            LEVIES,
                            INTEREST_SCHEDULE,
                            UNCERTAINTIES,
                            CORRELATIONS,
                            EXPERIMENTS,
                            LABELS,
                            LETTERS,
                            PACKAGE,
                            PRINCIPLES))
            .withCommon();

    private CaseFields() {}

    /** A case that is made of these values, not yet checked between its parts. */
    public static CaseBuilder builder(Given given) {
        int baseYear = given.get(BASE_YEAR);
        return Case.builder(given.get(NAME), baseYear, given.get(HORIZON))
                .currency(given.get(CURRENCY))
                .discountRate(CasePriceFields.rates(given))
                .timing(given.get(FLOWS_FALL))
                .prices(CasePriceFields.prices(given, baseYear))
                .jointWorks(new JointWorks(given.get(SHARES), given.get(SHARING_SCOPE), given.get(COORDINATION_RATE)))
                .consumed(new LinkedHashSet<>(given.get(CONSUMED)))
                .damage(given.get(DAMAGE))
                .flexibility(ConstraintFields.rules(given.get(FLEXIBILITY)))
                .residualValue(given.get(RESIDUAL_VALUE))
                .parties(given.get(PARTIES))
                .sections(given.find(SECTIONS).orElse(List.of()))
                .assets(given.find(ALL_ASSETS).orElse(List.of()))
                .strategies(given.get(ALL_STRATEGIES))
                .constraints(given.get(CONSTRAINTS))
                .funding(new Funding(given.get(CONTRIBUTIONS), given.get(COVERAGE)))
                .budget(new BudgetRules(
                        AccountingFields.rules(given.get(ACCOUNTING)),
                        given.get(LEVIES),
                        given.find(INTEREST_SCHEDULE)))
                .uncertainty(uncertainty(given))
                .experiments(given.get(EXPERIMENTS))
                .labels(given.get(LABELS))
                .letters(given.get(LETTERS))
                .packages(given.get(PACKAGE))
                .principles(given.get(PRINCIPLES));
    }

    /**
     * A case that is made of these values, not yet checked between its parts.
     *
     * @param indices price levels of the case and its libraries, by discipline and year
     */
    public static CaseBuilder builder(Given given, Map<String, Map<Integer, Double>> indices) {
        Map<String, Map<Integer, Double>> named = PrincipleFields.named(given.get(PRINCIPLES), indices);
        return builder(given)
                .prices(CasePriceFields.prices(given, given.get(BASE_YEAR)).withIndices(named));
    }

    /** What these values say is not known for sure; what libraries say of it is not among them. */
    public static Uncertainty uncertainty(Given given) {
        return new Uncertainty(given.get(UNCERTAINTIES), UncertaintyFields.correlations(given.get(CORRELATIONS)));
    }
}
