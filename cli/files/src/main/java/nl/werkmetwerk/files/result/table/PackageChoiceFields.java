package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.anyOrNull;
import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultFields.wholeOrNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.COUNT;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.EUROS;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.neighbourhood.GroupOutcome;
import nl.werkmetwerk.neighbourhood.NextMeasure;
import nl.werkmetwerk.neighbourhood.PackageChoice;

/** Ways to choose a package, and what groups of residents get of them (MODEL-practice 12.5 and 12.6). */
final class PackageChoiceFields {
    static final Type<ChoiceRule> RULE = Choice.constants(ChoiceRule.class);
    private static final Type<List<Double>> BY_BUDGET = many(EURO);

    private static final Field<NextMeasure, String> NEXT_ID = field("id", TEXT, NextMeasure::id, "12.5");
    private static final Field<NextMeasure, Double> LACKS = field("lacks", EURO, NextMeasure::lacks, "12.5");
    private static final Form<NextMeasure> NEXT_MEASURE = Form.of(
            "nextMeasure", given -> new NextMeasure(given.get(NEXT_ID), given.get(LACKS)), List.of(NEXT_ID, LACKS));

    private static final Field<GroupOutcome, String> GROUP = field("group", TEXT, GroupOutcome::group, "12.6");
    private static final Field<GroupOutcome, Integer> BALLOTS =
            wholeOrNull("ballots", COUNT, GroupOutcome::ballots, "12.6");
    private static final Field<GroupOutcome, Double> SHARE = orNull("share", NUMBER, GroupOutcome::share, "12.6");
    private static final Field<GroupOutcome, Integer> VOTERS =
            wholeOrNull("voters", COUNT, GroupOutcome::voters, "12.6");
    private static final Field<GroupOutcome, Double> SERVED = orNull("served", NUMBER, GroupOutcome::served, "12.6");
    private static final Field<GroupOutcome, Double> PER_VOTER =
            orNull("perVoter", EURO, GroupOutcome::perVoter, "12.6");
    private static final Form<GroupOutcome> OUTCOME = Form.of(
            "groupOutcome",
            given -> new GroupOutcome(
                    given.get(GROUP),
                    given.whole(BALLOTS),
                    given.number(SHARE),
                    given.whole(VOTERS),
                    given.number(SERVED),
                    given.number(PER_VOTER)),
            List.of(GROUP, BALLOTS, SHARE, VOTERS, SERVED, PER_VOTER));

    private static final Field<PackageChoice, ChoiceRule> BY = field("by", RULE, PackageChoice::by, "12.5");
    private static final Field<PackageChoice, List<String>> MEASURES =
            field("measures", TEXTS, PackageChoice::measures, "12.5");
    private static final Field<PackageChoice, List<String>> WON = field("won", TEXTS, PackageChoice::won, "12.5");
    private static final Field<PackageChoice, List<String>> FILLED =
            field("filled", TEXTS, PackageChoice::filled, "12.5");
    private static final Field<PackageChoice, Double> PURSE = orNull("purse", EURO, PackageChoice::purse, "12.5");
    private static final Field<PackageChoice, NextMeasure> NEXT =
            anyOrNull("next", one(NEXT_MEASURE), PackageChoice::next, "12.5");
    private static final Field<PackageChoice, List<Double>> SPENT =
            field("spent", BY_BUDGET, PackageChoice::spent, "12.3");
    private static final Field<PackageChoice, List<Double>> UNSPENT =
            field("unspent", BY_BUDGET, PackageChoice::unspent, "12.3");
    private static final Field<PackageChoice, Double> NET_COST = field("netCost", EURO, PackageChoice::netCost, "12.3");
    private static final Field<PackageChoice, Double> POINTS = field("points", NUMBER, PackageChoice::points, "12.3");
    private static final Field<PackageChoice, Double> BOUND = orNull("bound", NUMBER, PackageChoice::bound, "12.5");
    private static final Field<PackageChoice, Double> GAP = orNull("gap", NUMBER, PackageChoice::gap, "12.5");
    private static final Field<PackageChoice, Map<String, Double>> BY_PARTY =
            field("byParty", EUROS, PackageChoice::byParty, "12.8");
    private static final Field<PackageChoice, List<GroupOutcome>> GROUPS =
            field("groups", many(OUTCOME), PackageChoice::groups, "12.6");

    static final Form<PackageChoice> CHOICE = Form.of(
            "packageChoice",
            PackageChoiceFields::choice,
            List.of(
                    BY, MEASURES, WON, FILLED, PURSE, NEXT, SPENT, UNSPENT, NET_COST, POINTS, BOUND, GAP, BY_PARTY,
                    GROUPS));

    private PackageChoiceFields() {}

    private static PackageChoice choice(Given given) {
        return new PackageChoice(
                given.get(BY),
                given.get(MEASURES),
                given.get(WON),
                given.get(FILLED),
                given.number(PURSE),
                given.find(NEXT),
                given.get(SPENT),
                given.get(UNSPENT),
                given.get(NET_COST),
                given.get(POINTS),
                given.number(BOUND),
                given.number(GAP),
                given.get(BY_PARTY),
                given.get(GROUPS));
    }
}
