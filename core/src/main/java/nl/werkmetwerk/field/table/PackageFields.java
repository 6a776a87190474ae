package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.model.neighbourhood.Criterion;
import nl.werkmetwerk.model.neighbourhood.Criterion.Reach;
import nl.werkmetwerk.model.neighbourhood.Measure;
import nl.werkmetwerk.model.neighbourhood.PackageBudget;
import nl.werkmetwerk.model.neighbourhood.PackagePlan;

/** What is asked of a package for a neighbourhood (MODEL-practice 12). */
public final class PackageFields {
    private static final Type<Double> FACTOR = number(NumberKind.FACTOR, NONE);

    private static final Field<Criterion, String> CRITERION_ID =
            Field.of("id", TEXT, Criterion::id).required().model("12.3").example("green");
    private static final Field<Criterion, String> CRITERION_NAME = Field.maybe(
                    "name",
                    TEXT,
                    (Criterion criterion) -> Optional.of(criterion.name()).filter(name -> !name.equals(criterion.id())))
            .model("12.3")
            .example("Groen");
    private static final Field<Criterion, Double> WEIGHT = Field.of("weight", FACTOR, Criterion::weight)
            .absent(1.0)
            .model("12.4")
            .example("2");
    private static final Field<Criterion, Reach> PER = Field.of("per", Choice.constants(Reach.class), Criterion::per)
            .absent(Reach.SECTION)
            .model("12.3")
            .example("household");
    private static final Field<Criterion, Double> CAP =
            Field.maybeNumber("cap", FACTOR, Criterion::cap).model("12.3").example("8");

    /** A criterion. */
    public static final Form<Criterion> CRITERION = Form.of(
                    "criterion", PackageFields::criterion, List.of(CRITERION_ID, CRITERION_NAME, WEIGHT, PER, CAP))
            .withCommon();

    private static final Field<PackageBudget, Double> AMOUNT = Field.of(
                    "amount", number(NumberKind.CREDIT, EUR), PackageBudget::amount)
            .required()
            .model("12.3")
            .example("250000");
    private static final Field<PackageBudget, Integer> FROM =
            Field.maybeWhole("from", YEAR, PackageBudget::from).model("12.2").example("2026");
    private static final Field<PackageBudget, Integer> UNTIL =
            Field.maybeWhole("until", YEAR, PackageBudget::until).model("12.2").example("2035");
    private static final Field<PackageBudget, String> PARTY =
            Field.maybe("party", TEXT, PackageBudget::party).model("12.2").example("city");
    private static final Field<PackageBudget, String> DISCIPLINE = Field.maybe(
                    "discipline", TEXT, PackageBudget::discipline)
            .model("12.2")
            .example("green");
    private static final Field<PackageBudget, String> DISTRICT =
            Field.maybe("district", TEXT, PackageBudget::district).model("12.2").example("centre");

    /** What a package may spend. */
    public static final Form<PackageBudget> BUDGET = Form.of(
                    "packageBudget", PackageFields::budget, List.of(AMOUNT, FROM, UNTIL, PARTY, DISCIPLINE, DISTRICT))
            .withCommon();

    private static final Field<PackagePlan, String> STRATEGY =
            Field.maybe("strategy", TEXT, PackagePlan::strategy).model("12.1").example("coincident");
    private static final Field<PackagePlan, List<String>> DISTRICTS = Field.of(
                    "districts", texts(0), PackagePlan::districts)
            .model("12.2")
            .example("[centre]");
    private static final Field<PackagePlan, List<Measure>> CATALOGUE = Field.of(
                    "catalogue", many(MeasureFields.MEASURE), PackagePlan::catalogue)
            .model("12.2");
    private static final Field<PackagePlan, List<Criterion>> CRITERIA = Field.of(
                    "criteria", many(CRITERION), PackagePlan::criteria)
            .model("12.3")
            .example("[{id: green, weight: 2}, {id: cool}]");
    private static final Field<PackagePlan, List<PackageBudget>> BUDGETS = Field.of(
                    "budgets", many(BUDGET), PackagePlan::budgets)
            .model("12.3")
            .example("[{amount: 250000, from: 2026, until: 2035}]");
    private static final Field<PackagePlan, Double> VALUE_PER_POINT = Field.maybeNumber(
                    "valuePerPoint", number(NumberKind.AMOUNT, EUR), PackagePlan::valuePerPoint)
            .model("12.5")
            .example("2500");
    private static final Field<PackagePlan, ChoiceRule> CHOICE = Field.maybe(
                    "choice", Choice.constants(ChoiceRule.class).refusing("choiceUnknown"), PackagePlan::choice)
            .model("12.5")
            .example("equalShares");
    private static final Field<PackagePlan, Integer> SMALLEST_GROUP = Field.of(
                    "smallestGroup", whole(NumberKind.INTERVAL, NONE), PackagePlan::smallestGroup)
            .absent(PackagePlan.USUAL_GROUP)
            .model("12.6")
            .example("5");

    /** A package that is asked for. */
    public static final Form<PackagePlan> PACKAGE = Form.of(
                    "package",
                    PackageFields::plan,
                    List.of(STRATEGY, DISTRICTS, CATALOGUE, CRITERIA, BUDGETS, VALUE_PER_POINT, CHOICE, SMALLEST_GROUP))
            .withCommon();

    private PackageFields() {}

    private static Criterion criterion(Given given) {
        String id = given.get(CRITERION_ID);
        return new Criterion(
                id, given.find(CRITERION_NAME).orElse(id), given.get(WEIGHT), given.get(PER), given.number(CAP));
    }

    private static PackageBudget budget(Given given) {
        return new PackageBudget(
                given.get(AMOUNT),
                given.whole(FROM),
                given.whole(UNTIL),
                given.find(PARTY),
                given.find(DISCIPLINE),
                given.find(DISTRICT));
    }

    private static PackagePlan plan(Given given) {
        return new PackagePlan(
                given.find(STRATEGY),
                given.get(DISTRICTS),
                given.get(CATALOGUE),
                given.get(CRITERIA),
                given.get(BUDGETS),
                given.number(VALUE_PER_POINT),
                given.find(CHOICE),
                given.get(SMALLEST_GROUP));
    }
}
