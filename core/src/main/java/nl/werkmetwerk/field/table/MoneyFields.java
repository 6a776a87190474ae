package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.Topic.OTHER;
import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.money.Contribution;
import nl.werkmetwerk.model.money.Coverage;
import nl.werkmetwerk.model.money.InterestSchedule;
import nl.werkmetwerk.model.money.Levy;
import nl.werkmetwerk.model.money.OtherCost;
import nl.werkmetwerk.model.money.Promise;
import nl.werkmetwerk.model.money.YearSpan;

/** Who pays, and where the money of the municipal budget comes from (MODEL 8, 9.9 and 9.10). */
public final class MoneyFields {
    private static final String NO_ACCOUNTS = "none";

    private static final Field<Party, String> PARTY_ID =
            Field.of("id", TEXT, Party::id).required().model("8").example("city");
    private static final Field<Party, String> PARTY_NAME = Field.maybe(
                    "name", TEXT, (Party party) -> Optional.of(party.name()).filter(name -> !name.equals(party.id())))
            .model("8", OTHER)
            .example("Gemeente Rotterdam");
    private static final Field<Party, Double> DROP_OUT =
            Field.of("dropOut", FRACTION, Party::dropOut).model("10", OTHER).example("0.1");
    private static final Field<Party, Double> VAT_RATE =
            Field.of("vatRate", FRACTION, Party::vatRate).model("8.10", OTHER).example("0.21");
    private static final Field<Party, String> ACCOUNTING = Field.maybe(
                    "accounting",
                    Choice.oneOf(NO_ACCOUNTS),
                    (Party party) -> party.keepsAccounts() ? Optional.empty() : Optional.of(NO_ACCOUNTS))
            .model("9.1", OTHER)
            .example("none");

    /** Who owns assets and pays. */
    public static final Form<Party> PARTY = Form.of(
                    "party", MoneyFields::party, List.of(PARTY_ID, PARTY_NAME, DROP_OUT, VAT_RATE, ACCOUNTING))
            .withCommon();

    private static final Field<Contribution, String> CONTRIBUTION_ID =
            Field.of("id", TEXT, Contribution::id).required().model("8.9").example("grant");
    private static final Field<Contribution, String> FROM =
            Field.of("from", TEXT, Contribution::from).required().model("8.9").example("province");
    private static final Field<Contribution, String> DISCIPLINE = Field.maybe(
                    "discipline", TEXT, Contribution::discipline)
            .model("8.9")
            .example("water");
    private static final Field<Contribution, String> ASSET =
            Field.maybe("asset", TEXT, Contribution::asset).model("8.9").example("sewer-1");
    private static final Field<Contribution, String> SECTION =
            Field.maybe("section", TEXT, Contribution::section).model("8.9").example("street-1");
    private static final Field<Contribution, List<String>> STRATEGIES = Field.maybe(
                    "strategies",
                    texts(1),
                    (Contribution one) -> Optional.of(one.strategies()).filter(names -> !names.isEmpty()))
            .model("8.9")
            .example("[joint]");
    private static final Field<Contribution, Double> PART = Field.maybe(
                    "rate",
                    FRACTION,
                    (Contribution one) ->
                            one.promise() instanceof Promise.Part part ? Optional.of(part.rate()) : Optional.empty())
            .model("8.9")
            .example("0.5");
    private static final Field<Contribution, Double> ONCE = Field.maybe(
                    "amount", SUM, (Contribution one) -> once(one).map(Promise.Once::amount))
            .model("8.9")
            .example("1500000");
    private static final Field<Contribution, Integer> PAID_IN = Field.maybe(
                    "year", YEAR, (Contribution one) -> once(one).map(Promise.Once::year))
            .model("8.9")
            .example("2026");
    private static final Field<Contribution, Boolean> PAID_NOMINAL = Field.maybe(
                    "nominal",
                    BOOL,
                    (Contribution one) ->
                            once(one).filter(Promise.Once::nominal).map(Promise.Once::nominal))
            .absent(false)
            .model("8.9")
            .example("true");
    private static final Field<Contribution, Double> CAP =
            Field.maybeNumber("cap", SUM, Contribution::cap).model("8.9").example("250000");

    /** Money for the works of others. */
    public static final Form<Contribution> CONTRIBUTION = Form.of(
                    "contribution",
                    MoneyFields::contribution,
                    List.of(
                            CONTRIBUTION_ID,
                            FROM,
                            DISCIPLINE,
                            ASSET,
                            SECTION,
                            STRATEGIES,
                            PART,
                            ONCE,
                            PAID_IN,
                            PAID_NOMINAL,
                            CAP))
            .withCommon()
            .exactlyOne(PART, ONCE)
            .notBoth(PART, PAID_IN)
            .notBoth(PART, PAID_NOMINAL);

    private static final Field<Coverage, String> COVERED =
            Field.of("party", TEXT, Coverage::party).required().model("8.10").example("city");
    private static final Field<Coverage, String> COVERAGE_NAME = Field.maybe(
                    "name", TEXT, (Coverage one) -> Optional.of(one.name()).filter(name -> !name.isEmpty()))
            .model("8.10")
            .example("sewer fund");
    private static final Field<Coverage, Double> AMOUNT = Field.of("amount", YEARLY_SUM, Coverage::amount)
            .required()
            .model("8.10")
            .example("100000");
    private static final Field<Coverage, Integer> COVERED_FROM = Field.maybeWhole(
                    "from", YEAR, (Coverage one) -> one.years().from())
            .model("8.10")
            .example("2026");
    private static final Field<Coverage, Integer> COVERED_UNTIL = Field.maybeWhole(
                    "until", YEAR, (Coverage one) -> one.years().until())
            .model("8.10")
            .example("2040");
    private static final Field<Coverage, Boolean> COVERED_NOMINAL = Field.of("nominal", BOOL, Coverage::nominal)
            .absent(false)
            .model("8.10")
            .example("true");

    /** Money that a party has reserved. */
    public static final Form<Coverage> COVERAGE = Form.of(
                    "coverage",
                    MoneyFields::coverage,
                    List.of(COVERED, COVERAGE_NAME, AMOUNT, COVERED_FROM, COVERED_UNTIL, COVERED_NOMINAL))
            .withCommon();

    private static final Field<Levy, String> LEVY_NAME =
            Field.of("name", TEXT, Levy::name).required().model("9.10").example("sewer levy");
    private static final Field<Levy, List<String>> DISCIPLINES = Field.of("disciplines", texts(1), Levy::disciplines)
            .required()
            .model("9.10")
            .example("[sewer]");
    private static final Field<Levy, Double> INCOME =
            Field.of("income", YEARLY_SUM, Levy::income).model("9.10").example("3149319");
    private static final Field<Levy, Double> OTHER_INCOME =
            Field.of("otherIncome", YEARLY_SUM, Levy::otherIncome).model("9.10").example("120428");
    private static final Field<OtherCost, String> COST_NAME =
            Field.of("name", TEXT, OtherCost::name).required().model("9.10").example("overhead");
    private static final Field<OtherCost, Double> COST_AMOUNT = Field.of("amount", YEARLY_SUM, OtherCost::amount)
            .required()
            .model("9.10")
            .example("217531");

    /** What a levy bears beside the charges of its disciplines. */
    public static final Form<OtherCost> OTHER_COST = Form.of(
                    "otherCost",
                    given -> new OtherCost(given.get(COST_NAME), given.get(COST_AMOUNT)),
                    List.of(COST_NAME, COST_AMOUNT))
            .withCommon();

    private static final Field<Levy, List<OtherCost>> OTHER_COSTS =
            Field.of("otherCost", many(OTHER_COST), Levy::otherCost).model("9.10");
    private static final Field<Levy, Integer> LEVIED_FROM = Field.maybeWhole(
                    "from", YEAR, (Levy levy) -> levy.years().from())
            .model("9.10")
            .example("2026");
    private static final Field<Levy, Integer> LEVIED_UNTIL = Field.maybeWhole(
                    "until", YEAR, (Levy levy) -> levy.years().until())
            .model("9.10")
            .example("2040");

    /** A levy that pays for disciplines. */
    public static final Form<Levy> LEVY = Form.of(
                    "levy",
                    MoneyFields::levy,
                    List.of(LEVY_NAME, DISCIPLINES, INCOME, OTHER_INCOME, OTHER_COSTS, LEVIED_FROM, LEVIED_UNTIL))
            .withCommon();

    private static final Field<InterestSchedule, Double> EXTERNAL =
            Field.of("external", SUM, InterestSchedule::external).model("9.9").example("1717000");
    private static final Field<InterestSchedule, Double> RECEIVED =
            Field.of("income", SUM, InterestSchedule::income).model("9.9").example("19500");
    private static final Field<InterestSchedule, Double> LAND_EXPLOITATION = Field.of(
                    "landExploitation", SUM, InterestSchedule::landExploitation)
            .model("9.9")
            .example("112919");
    private static final Field<InterestSchedule, Double> EQUITY =
            Field.of("equity", SUM, InterestSchedule::equity).model("9.9").example("754024");
    private static final Field<InterestSchedule, Double> BOOK_VALUE = Field.of(
                    "bookValue", figure(NumberKind.POSITIVE, EUR), InterestSchedule::bookValue)
            .required()
            .model("9.9")
            .example("110760750");
    private static final Field<InterestSchedule, Double> APPLIED = Field.maybeNumber(
                    "applied", RATE, InterestSchedule::applied)
            .model("9.9")
            .example("0.02");

    /** Where the interest rate of the budget comes from. */
    public static final Form<InterestSchedule> INTEREST_SCHEDULE = Form.of(
                    "interestSchedule",
                    MoneyFields::interestSchedule,
                    List.of(EXTERNAL, RECEIVED, LAND_EXPLOITATION, EQUITY, BOOK_VALUE, APPLIED))
            .withCommon();

    private MoneyFields() {}

    private static Party party(Given given) {
        String id = given.get(PARTY_ID);
        return new Party(
                id,
                given.find(PARTY_NAME).orElse(id),
                given.get(DROP_OUT),
                given.get(VAT_RATE),
                !given.has(ACCOUNTING));
    }

    private static Optional<Promise.Once> once(Contribution one) {
        return one.promise() instanceof Promise.Once once ? Optional.of(once) : Optional.empty();
    }

    private static Contribution contribution(Given given) {
        Promise promise = given.has(PART)
                ? new Promise.Part(given.get(PART))
                : new Promise.Once(given.get(ONCE), given.get(PAID_IN), given.get(PAID_NOMINAL));
        return new Contribution(
                given.get(CONTRIBUTION_ID),
                given.get(FROM),
                given.find(DISCIPLINE),
                given.find(ASSET),
                given.find(SECTION),
                given.find(STRATEGIES).orElse(List.of()),
                promise,
                given.number(CAP));
    }

    private static Coverage coverage(Given given) {
        return new Coverage(
                given.get(COVERED),
                given.find(COVERAGE_NAME).orElse(""),
                given.get(AMOUNT),
                new YearSpan(given.whole(COVERED_FROM), given.whole(COVERED_UNTIL)),
                given.get(COVERED_NOMINAL));
    }

    private static Levy levy(Given given) {
        return new Levy(
                given.get(LEVY_NAME),
                given.get(DISCIPLINES),
                given.get(INCOME),
                given.get(OTHER_INCOME),
                given.get(OTHER_COSTS),
                new YearSpan(given.whole(LEVIED_FROM), given.whole(LEVIED_UNTIL)));
    }

    private static InterestSchedule interestSchedule(Given given) {
        return new InterestSchedule(
                given.get(EXTERNAL),
                given.get(RECEIVED),
                given.get(LAND_EXPLOITATION),
                given.get(EQUITY),
                given.get(BOOK_VALUE),
                given.number(APPLIED));
    }
}
