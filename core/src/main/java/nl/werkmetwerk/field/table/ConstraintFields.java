package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.constraint.BlockedYears;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.constraint.FlexibilityRules;
import nl.werkmetwerk.model.constraint.Moratorium;
import nl.werkmetwerk.model.place.SharingScope;

/** What binds the optimiser (MODEL 1.16 and 7.3 to 7.6). */
public final class ConstraintFields {
    private static final Field<Flexibility, Integer> ADVANCE = Field.maybeWhole("advance", SPAN, Flexibility::advance)
            .absent(0)
            .model("1.16")
            .example("10");
    private static final Field<Flexibility, Integer> DEFER = Field.maybeWhole("defer", SPAN, Flexibility::defer)
            .absent(0)
            .model("1.16")
            .example("5");

    /** Room around the due year. */
    public static final Form<Flexibility> FLEXIBILITY = Form.of(
                    "flexibility",
                    given -> new Flexibility(given.whole(ADVANCE), given.whole(DEFER)),
                    List.of(ADVANCE, DEFER))
            .withCommon();

    private static final Field<FixedYear, String> ASSET =
            Field.of("asset", TEXT, FixedYear::asset).required().model("7.3").example("sewer-1");
    private static final Field<FixedYear, Integer> FIXED_IN =
            Field.of("year", YEAR, FixedYear::year).required().model("7.3").example("2031");
    private static final Field<FixedYear, String> METHOD =
            Field.maybe("method", TEXT, FixedYear::method).model("7.3").example("reline");

    /** A renewal that may not be moved. */
    public static final Form<FixedYear> FIXED_YEAR = Form.of(
                    "fixedYear",
                    given -> new FixedYear(given.get(ASSET), given.get(FIXED_IN), given.find(METHOD)),
                    List.of(ASSET, FIXED_IN, METHOD))
            .withCommon();

    private static final Field<BlockedYears, String> SECTION = Field.maybe(
                    "section", TEXT, (BlockedYears years) -> place(years, SharingScope.SECTION))
            .model("7.4")
            .example("street-1");
    private static final Field<BlockedYears, String> DISTRICT = Field.maybe(
                    "district", TEXT, (BlockedYears years) -> place(years, SharingScope.DISTRICT))
            .model("7.4")
            .example("centre");
    private static final Field<BlockedYears, Integer> BLOCKED_FROM =
            Field.of("from", YEAR, BlockedYears::from).required().model("7.4").example("2028");
    private static final Field<BlockedYears, Integer> BLOCKED_UNTIL =
            Field.of("until", YEAR, BlockedYears::until).required().model("7.4").example("2029");

    /** Years in which a place may not be opened. */
    public static final Form<BlockedYears> BLOCKED_YEARS = Form.of(
                    "blockedYears",
                    ConstraintFields::blockedYears,
                    List.of(SECTION, DISTRICT, BLOCKED_FROM, BLOCKED_UNTIL))
            .withCommon()
            .exactlyOne(SECTION, DISTRICT);

    private static final Field<Moratorium, String> AFTER =
            Field.of("after", TEXT, Moratorium::after).required().model("7.5").example("road");
    private static final Field<Moratorium, String> BY =
            Field.of("by", TEXT, Moratorium::by).required().model("7.5").example("water");
    private static final Field<Moratorium, Integer> REST = Field.of(
                    "years", whole(NumberKind.INTERVAL, YEARS), Moratorium::years)
            .required()
            .model("7.5")
            .example("5");

    /** Rest after works. */
    public static final Form<Moratorium> MORATORIUM = Form.of(
                    "moratorium",
                    given -> new Moratorium(given.get(AFTER), given.get(BY), given.get(REST)),
                    List.of(AFTER, BY, REST))
            .withCommon();

    private static final Field<Budget, Integer> BUDGET_FROM =
            Field.of("from", YEAR, Budget::from).required().model("7.6").example("2026");
    private static final Field<Budget, Integer> BUDGET_UNTIL =
            Field.of("until", YEAR, Budget::until).required().model("7.6").example("2035");
    private static final Field<Budget, Double> AMOUNT = Field.of(
                    "amount", number(NumberKind.AMOUNT, EUR + "/year"), Budget::amount)
            .required()
            .model("7.6")
            .example("750000");
    private static final Field<Budget, String> PARTY =
            Field.maybe("party", TEXT, Budget::party).model("7.6").example("city");
    private static final Field<Budget, String> DISCIPLINE =
            Field.maybe("discipline", TEXT, Budget::discipline).model("7.6").example("sewer");

    /** The most that may be spent on works in each of some years. */
    public static final Form<Budget> BUDGET = Form.of(
                    "yearlyBudget",
                    ConstraintFields::budget,
                    List.of(BUDGET_FROM, BUDGET_UNTIL, AMOUNT, PARTY, DISCIPLINE))
            .withCommon();

    private static final Field<Constraints, List<FixedYear>> FIXED_YEARS = Field.of(
                    "fixedYears", many(FIXED_YEAR), Constraints::fixedYears)
            .model("7.3")
            .example("[{asset: sewer-1, year: 2031}]");
    private static final Field<Constraints, List<BlockedYears>> ALL_BLOCKED_YEARS = Field.of(
                    "blockedYears", many(BLOCKED_YEARS), Constraints::blockedYears)
            .model("7.4")
            .example("[{section: street-1, from: 2028, until: 2029}]");
    private static final Field<Constraints, List<Moratorium>> MORATORIA = Field.of(
                    "moratoria", many(MORATORIUM), Constraints::moratoria)
            .model("7.5")
            .example("[{after: road, by: water, years: 5}]");
    private static final Field<Constraints, List<Budget>> BUDGETS = Field.of(
                    "budgets", many(BUDGET), Constraints::budgets)
            .model("7.6")
            .example("[{from: 2026, until: 2035, amount: 750000}]");

    /** What binds the optimiser beside the room around due years. */
    public static final Form<Constraints> CONSTRAINTS = Form.of(
                    "constraints",
                    ConstraintFields::constraints,
                    List.of(FIXED_YEARS, ALL_BLOCKED_YEARS, MORATORIA, BUDGETS))
            .withCommon();

    private ConstraintFields() {}

    private static Optional<String> place(BlockedYears years, SharingScope scope) {
        return Optional.of(years.place()).filter(place -> years.scope() == scope);
    }

    private static BlockedYears blockedYears(Given given) {
        boolean district = given.has(DISTRICT);
        return new BlockedYears(
                given.get(district ? DISTRICT : SECTION),
                district ? SharingScope.DISTRICT : SharingScope.SECTION,
                given.get(BLOCKED_FROM),
                given.find(BLOCKED_UNTIL).orElse(given.get(BLOCKED_FROM)));
    }

    private static Budget budget(Given given) {
        return new Budget(
                given.get(BUDGET_FROM),
                given.find(BUDGET_UNTIL).orElse(given.get(BUDGET_FROM)),
                given.get(AMOUNT),
                given.find(PARTY),
                given.find(DISCIPLINE));
    }

    private static Constraints constraints(Given given) {
        return new Constraints(
                given.get(FIXED_YEARS), given.get(ALL_BLOCKED_YEARS), given.get(MORATORIA), given.get(BUDGETS));
    }

    static Map<String, Flexibility> written(FlexibilityRules rules) {
        return ByDiscipline.written(rules.general(), Flexibility.UNSAID, rules.byDiscipline());
    }

    static FlexibilityRules rules(Map<String, Flexibility> written) {
        return new FlexibilityRules(ByDiscipline.general(written, Flexibility.UNSAID), ByDiscipline.rules(written));
    }
}
