package nl.werkmetwerk.files.field;

import static nl.werkmetwerk.files.field.Field.later;
import static nl.werkmetwerk.files.field.Field.optional;
import static nl.werkmetwerk.files.field.Field.required;

import java.util.List;
import nl.werkmetwerk.files.field.Type.Keys;

/** Every object of a scenario (MODEL 1, 2, 4, 8, 9 and 14). The explanations are in the bundle {@code fields}. */
public final class FieldTable {
    static final String PER_UNIT = "EUR/unit";

    private static final String EUR = "EUR";
    private static final String YEARS = "year";
    private static final String NONE = "";
    private static final Type TEXT = new Type.Text();
    private static final Type BOOL = new Type.Bool();
    private static final Type YEAR = number(NumberKind.YEAR, NONE);
    private static final Type RATE = figure(NumberKind.RATE, "1/year");
    private static final Type PRICE = figure(NumberKind.AMOUNT, PER_UNIT);
    private static final Type YEARLY = figure(NumberKind.AMOUNT, PER_UNIT + "/year");
    private static final Type SUM = figure(NumberKind.AMOUNT, EUR);
    private static final Type LIFE = figure(NumberKind.LIFE, YEARS);
    private static final Type SHARES = keyed(Keys.KIND, figure(NumberKind.FRACTION, NONE));

    /** Fields that any object may carry (MODEL 1.22). */
    public static final List<Field> PROVENANCE = List.of(
            optional("source", TEXT, "", "riool.net/vervanging", "1.22"),
            optional("note", TEXT, "", "", "1.22"),
            optional("assumption", BOOL, "false", "true", "1.22"));

    /** What stands in the place of a number when it comes from the library. */
    public static final ObjectType REFERENCE = ObjectType.of(
            "reference",
            required("item", TEXT, "sewer.gravity-sewer-dn300.cleaning.high-pressure-cleaning", "14.2"),
            optional("at", new Type.Choice(List.of("low", "typical", "high")), "typical", "low", "14.2"),
            optional("factor", number(NumberKind.FACTOR, NONE), "1", "0.5", "14.2"));

    private static final ObjectType RATE_STEP =
            ObjectType.of("rateStep", required("from", YEAR, "2026", "1.3"), required("rate", RATE, "0.0225", "1.3"));

    private static final ObjectType MARKUP = ObjectType.of(
            "markup",
            optional("name", TEXT, "", "contingency", "1.9"),
            optional("rate", figure(NumberKind.RATE, NONE), "0", "0.1", "1.9"));

    private static final ObjectType DAMAGE = ObjectType.of(
            "damage",
            required("by", TEXT, "sewer", "1.15"),
            required("to", TEXT, "road", "1.15"),
            optional("lifeLoss", figure(NumberKind.FRACTION, NONE), "0", "0.2", "1.15"));

    private static final ObjectType FLEXIBILITY = ObjectType.of(
            "flexibility",
            optional("advance", number(NumberKind.YEARS, YEARS), "0", "10", "1.16"),
            optional("defer", number(NumberKind.YEARS, YEARS), "0", "5", "1.16"));

    private static final ObjectType SECTION = ObjectType.of(
            "section",
            required("id", TEXT, "street-1", "1.10"),
            optional("name", TEXT, "", "Dorpsstraat", "1.10"),
            optional("district", TEXT, "", "centre", "1.10"),
            optional("city", TEXT, "", "rotterdam", "1.10"),
            optional("households", number(NumberKind.COUNT, NONE), "0", "90", "1.10"),
            optional("sharing", SHARES, "{}", "{surface: 0.55}", "1.11"),
            optional("attributes", new Type.Keyed(Keys.FREE, new Type.Simple(), false), "{}", "{width: 12}", "1.10"),
            optional("geometry", new Type.Geometry(), "", "", "1.10"));

    private static final ObjectType COMPONENT = ObjectType.of(
            "component",
            required("kind", TEXT, "excavation", "2.6"),
            optional("unitCost", PRICE, "0", "250", "2.6"),
            optional("fixed", SUM, "0", "15000", "2.6"),
            optional("lasting", BOOL, "", "false", "2.7"));

    private static final ObjectType IMPACT = ObjectType.of(
            "impact",
            required("kind", TEXT, "nuisanceDays", "2.9"),
            optional("perUnit", figure(NumberKind.AMOUNT, NONE), "0", "0.2", "2.9"),
            optional("fixed", figure(NumberKind.AMOUNT, NONE), "0", "5", "2.9"));

    private static final Type IMPACTS = many(IMPACT, 0);
    private static final Type COMPONENTS = many(COMPONENT, 0);

    private static final ObjectType METHOD = ObjectType.of(
            "method",
            required("id", TEXT, "reline", "2.8"),
            optional("life", LIFE, "", "30", "2.8"),
            optional("components", COMPONENTS, "[]", "[{kind: lining, unitCost: 200}]", "2.8"),
            optional("impacts", IMPACTS, "[]", "[{kind: nuisanceDays, perUnit: 0.02}]", "2.8"),
            optional("digs", BOOL, "true", "false", "2.8"));

    private static final ObjectType MAINTENANCE = ObjectType.of(
            "maintenance",
            optional("unitCost", YEARLY, "0", "2.5", "2.10"),
            optional("growth", RATE, "0", "0.03", "2.10"));

    private static final ObjectType PERIODIC = ObjectType.of(
            "periodic",
            required("every", figure(NumberKind.INTERVAL, YEARS), "10", "2.11"),
            optional("unitCost", PRICE, "0", "8", "2.11"),
            optional("fixed", SUM, "0", "1000", "2.11"));

    private static final ObjectType RISK = ObjectType.of(
            "risk",
            optional("failureCost", PRICE, "0", "100", "2.12"),
            required("scale", figure(NumberKind.POSITIVE, YEARS), "60", "2.12"),
            required("shape", figure(NumberKind.POSITIVE, NONE), "4", "2.12"));

    private static final ObjectType BENEFIT = ObjectType.of(
            "benefit",
            optional("unitValue", YEARLY, "0", "1.5", "2.13"),
            optional("fixed", figure(NumberKind.AMOUNT, EUR + "/year"), "0", "500", "2.13"),
            optional("cash", BOOL, "false", "true", "2.13"));

    static final ObjectType ASSET = ObjectType.of(
                    "asset",
                    required("id", TEXT, "sewer-1", "2.1"),
                    required("discipline", TEXT, "sewer", "2.1"),
                    required("section", TEXT, "street-1", "2.1"),
                    optional("owner", TEXT, "", "city", "2.14"),
                    optional("quantity", number(NumberKind.COUNT, NONE), "1", "200", "2.2"),
                    optional("unit", TEXT, "", "m", "2.2"),
                    optional("installed", YEAR, "", "1971", "2.3"),
                    optional("planned", YEAR, "", "2028", "2.4"),
                    required("life", LIFE, "60", "2.5"),
                    optional("renewal", COMPONENTS, "", "[{kind: pipe, unitCost: 350}]", "2.6"),
                    optional("impacts", IMPACTS, "[]", "[{kind: nuisanceDays, perUnit: 0.2}]", "2.9"),
                    optional("methods", many(METHOD, 1), "", "", "2.8"),
                    optional("maintenance", new Type.Of(MAINTENANCE), "", "{unitCost: 2.5}", "2.10"),
                    optional("periodic", new Type.Of(PERIODIC), "", "{every: 15, unitCost: 8}", "2.11"),
                    optional("risk", new Type.Of(RISK), "", "{failureCost: 100, scale: 60, shape: 4}", "2.12"),
                    optional("benefit", new Type.Of(BENEFIT), "", "{unitValue: 1.5}", "2.13"),
                    optional("flexibility", new Type.Of(FLEXIBILITY), "", "{advance: 10, defer: 5}", "1.16"),
                    optional(
                            "accounting",
                            new Type.Of(MoneyFields.accounting()),
                            "",
                            "{bookValue: 120000, remainingYears: 12}",
                            "9.1"))
            .exactlyOne("installed", "planned")
            .exactlyOne("renewal", "methods")
            .notBoth("methods", "impacts");

    private static final ObjectType WORKS = ObjectType.of(
            "works",
            required("year", YEAR, "2031", "4.3"),
            optional("assets", new Type.Many(TEXT, 0), "[]", "[sewer-1, road-1]", "4.3"),
            optional("methods", new Type.Keyed(Keys.ASSET, TEXT, false), "{}", "{sewer-1: reline}", "4.3"));

    private static final Type DISCIPLINES = new Type.OneOrMany(TEXT, new Type.Many(TEXT, 1));

    private static final Type ATTRIBUTES = new Type.OneOrMany(new Type.Simple(), new Type.Many(new Type.Simple(), 1));

    private static final ObjectType BOUNDS = ObjectType.of(
            "bounds",
            optional("min", number(NumberKind.FINITE, NONE), "", "10", "4.9"),
            optional("max", number(NumberKind.FINITE, NONE), "", "40", "4.9"));

    /** Which sections are meant, by what they are. */
    private static final Type CONDITION = new Type.Keyed(Keys.FREE, new Type.Either(ATTRIBUTES, BOUNDS), false);

    private static final ObjectType RULE = ObjectType.of(
            "rule",
            optional("lead", DISCIPLINES, "", "sewer", "4.8"),
            optional("take", DISCIPLINES, "", "[road, lighting]", "4.8"),
            optional("within", number(NumberKind.YEARS, YEARS), "0", "10", "4.8"),
            optional("wait", number(NumberKind.YEARS, YEARS), "0", "5", "4.8"),
            optional("when", CONDITION, "{}", "{soil: peat, households: {max: 40}}", "4.9"));

    private static final ObjectType STRATEGY = ObjectType.of(
                    "strategy",
                    required("name", TEXT, "joint", "4"),
                    optional("works", many(WORKS, 0), "[]", "[{year: 2031, assets: [sewer-1, road-1]}]", "4.3"),
                    optional("complete", BOOL, "false", "true", "4.4"),
                    optional("window", number(NumberKind.YEARS, YEARS), "", "10", "4.5"),
                    optional("rules", many(RULE, 0), "[]", "[{lead: sewer, take: road, within: 10}]", "4.8"),
                    optional("sharing", new Type.Choice(List.of("all", "own", "none")), "all", "own", "4.6"))
            .notBoth("window", "rules");

    private static final Type INDICES =
            new Type.Keyed(Keys.DISCIPLINE, new Type.Keyed(Keys.YEAR, number(NumberKind.POSITIVE, NONE), true), true);

    /** A scenario file. */
    public static final ObjectType CASE = ObjectType.of(
            "case",
            required("name", TEXT, "Dorpsstraat", "1.2"),
            optional("currency", TEXT, "EUR", "EUR", "1.2"),
            required("baseYear", YEAR, "2026", "1.1"),
            required("horizon", number(NumberKind.HORIZON, YEARS), "60", "1.1"),
            optional("priceYear", YEAR, "", "2024", "1.2"),
            optional("discountRate", new Type.OneOrMany(RATE, (Type.Many) many(RATE_STEP, 1)), "0", "0.0225", "1.3"),
            optional("timing", new Type.Choice(List.of("start", "middle", "end")), "start", "middle", "1.4"),
            optional("priceTrends", keyed(Keys.KIND, RATE), "{}", "{pipe: 0.01}", "1.7"),
            optional("inflation", RATE, "0", "0.02", "1.8"),
            optional(
                    "markups",
                    keyed(Keys.DISCIPLINE, many(MARKUP, 0)),
                    "{}",
                    "{default: [{name: contingency, rate: 0.1}]}",
                    "1.9"),
            optional("sharing", SHARES, "{}", "{excavation: 1, surface: 0.8}", "1.11"),
            optional(
                    "sharingScope",
                    keyed(Keys.KIND, new Type.Choice(List.of("section", "district"))),
                    "{}",
                    "{traffic: district}",
                    "1.12"),
            optional("consumed", new Type.Many(TEXT, 0), "[]", "[excavation, traffic]", "1.13"),
            optional("coordinationRate", figure(NumberKind.SURCHARGE, NONE), "0", "0.03", "1.14"),
            optional("damage", many(DAMAGE, 0), "[]", "[{by: sewer, to: road, lifeLoss: 0.2}]", "1.15"),
            optional(
                    "flexibility",
                    keyed(Keys.DISCIPLINE, new Type.Of(FLEXIBILITY)),
                    "{}",
                    "{default: {advance: 10, defer: 5}}",
                    "1.16"),
            optional("impactPrices", keyed(Keys.KIND, SUM), "{}", "{nuisanceDays: 250}", "1.17"),
            optional("residualValue", new Type.Choice(List.of("straightLine", "none")), "straightLine", "none", "1.18"),
            optional(
                    "library",
                    new Type.OneOrMany(TEXT, new Type.Many(TEXT, 1)),
                    "",
                    "../library/cost-library.csv",
                    "14"),
            optional("priceIndices", INDICES, "{}", "{sewer: {2015: 145.7, 2024: 207.9}}", "14.4"),
            optional("vatRate", number(NumberKind.FRACTION, NONE), "", "0.21", "14.5"),
            optional("parties", many(MoneyFields.party(), 0), "[]", "[{id: city, name: Gemeente Rotterdam}]", "8"),
            required("sections", many(SECTION, 1), "", "1.10"),
            required("assets", many(ASSET, 1), "", "2"),
            optional("strategies", many(STRATEGY, 0), "[]", "[{name: window10, window: 10}]", "4"),
            optional(
                    "constraints",
                    new Type.Of(ConstraintFields.constraints()),
                    "",
                    "{moratoria: [{after: road, by: water, years: 5}]}",
                    "7"),
            optional(
                    "contributions",
                    many(MoneyFields.contribution(), 0),
                    "[]",
                    "[{id: grant, from: province, discipline: water, rate: 0.5}]",
                    "8.9"),
            optional("coverage", many(MoneyFields.coverage(), 0), "[]", "[{party: city, amount: 100000}]", "8.10"),
            optional(
                    "accounting",
                    keyed(Keys.DISCIPLINE, new Type.Of(MoneyFields.accounting())),
                    "{}",
                    "{default: {interestRate: 0.02}}",
                    "9.1"),
            optional(
                    "levies",
                    many(MoneyFields.levy(), 0),
                    "[]",
                    "[{name: sewer levy, disciplines: [sewer], income: 3149319}]",
                    "9.10"),
            optional(
                    "interestSchedule",
                    new Type.Of(MoneyFields.interestSchedule()),
                    "",
                    "{external: 1717000, bookValue: 110760750, applied: 0.02}",
                    "9.9"),
            optional(
                    "uncertainties",
                    many(UncertaintyFields.uncertainty(), 0),
                    "[]",
                    "[{id: bids, on: {kind: renewal}, distribution: {type: pert, low: 0.9, mode: 1, high: 1.4}}]",
                    "10"),
            optional(
                    "correlations",
                    new Type.Many(new Type.Many(new Type.Simple(), 0), 0),
                    "[]",
                    "[[bids, lives, 0.3]]",
                    "10"),
            optional(
                    "experiments",
                    many(UncertaintyFields.experiment(), 0),
                    "[]",
                    "[{id: pilot-1, hypothesis: one crew suffices, measure: joint works, sections: [street-1], observed: [12000]}]",
                    "15"),
            later("catalogue", new Type.Any(), "12"),
            later("criteria", new Type.Any(), "12"));

    /** One sourced figure. */
    public static final ObjectType LIBRARY_ITEM = ObjectType.of(
            "item",
            required("id", TEXT, "sewer.gravity-sewer-dn300.cleaning", "14.1"),
            required("discipline", TEXT, "sewer", "14.1"),
            optional("asset", TEXT, "", "gravity sewer dn300", "14.1"),
            optional("intervention", TEXT, "", "cleaning", "14.1"),
            optional("component", TEXT, "", "high-pressure cleaning", "14.1"),
            required("unit", TEXT, "EUR/m", "14.1"),
            optional("low", number(NumberKind.AMOUNT, NONE), "", "2", "14.1"),
            optional("typical", number(NumberKind.AMOUNT, NONE), "", "3", "14.1"),
            optional("high", number(NumberKind.AMOUNT, NONE), "", "4", "14.1"),
            optional("priceYear", YEAR, "", "2023", "14.1"),
            required("vat", new Type.Choice(List.of("excl", "incl", "unknown")), "excl", "14.1"),
            optional("url", TEXT, "", "https://www.riool.net/vervanging", "14.1"),
            optional("verified", new Type.Choice(List.of("yes", "no")), "no", "yes", "14.1"));

    /** A library in YAML or JSON. */
    public static final ObjectType LIBRARY = ObjectType.of(
            "library",
            optional("items", many(LIBRARY_ITEM, 0), "[]", "", "14.1"),
            optional("priceIndices", INDICES, "{}", "{sewer: {2015: 145.7, 2024: 207.9}}", "14.4"),
            optional("sources", new Type.Many(TEXT, 0), "[]", "", "14.4"));

    private FieldTable() {}

    private static Type number(NumberKind kind, String unit) {
        return new Type.Number(kind, unit, false);
    }

    private static Type figure(NumberKind kind, String unit) {
        return new Type.Number(kind, unit, true);
    }

    private static Type many(ObjectType object, int least) {
        return new Type.Many(new Type.Of(object), least);
    }

    private static Type keyed(Keys keys, Type value) {
        return new Type.Keyed(keys, value, true);
    }
}
