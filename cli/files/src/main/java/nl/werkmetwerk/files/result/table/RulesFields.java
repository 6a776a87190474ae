package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.anyOrNull;
import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.leftOut;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEARS;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.compare.EndOfHorizon;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.table.AttributeFields;
import nl.werkmetwerk.files.document.RulesDocument;
import nl.werkmetwerk.files.document.ToldRuleGroup;
import nl.werkmetwerk.files.document.ToldRuleSavings;
import nl.werkmetwerk.files.document.ToldRuleStep;
import nl.werkmetwerk.files.document.ToldWarning;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.plan.Rule;

/** The result of {@code rules} (MODEL-practice 13.5). */
public final class RulesFields {
    private static final String MODEL = "13.5";

    private static final Envelope<RulesDocument> AROUND = new Envelope<>(1);

    private static final Field<ToldRuleSavings, Double> AGAINST_SEPARATE =
            field("separate", EURO, ToldRuleSavings::separate, MODEL);
    private static final Field<ToldRuleSavings, Double> AGAINST_COINCIDENT =
            field("coincident", EURO, ToldRuleSavings::coincident, MODEL);

    private static final Form<ToldRuleSavings> BOTH = Form.of(
            "ruleSavings",
            given -> new ToldRuleSavings(given.get(AGAINST_SEPARATE), given.get(AGAINST_COINCIDENT)),
            List.of(AGAINST_SEPARATE, AGAINST_COINCIDENT));

    private static final Field<Rule, String> LEAD = leftOut("lead", TEXT, rule -> named(rule.lead()), "4.8");
    private static final Field<Rule, String> TAKE = leftOut("take", TEXT, rule -> named(rule.take()), "4.8");
    private static final Field<Rule, Integer> WITHIN = years("within", Rule::within);
    private static final Field<Rule, Integer> WAIT = years("wait", Rule::waitAtMost);

    /** One that was found: a discipline or all, on every street of its kind. */
    private static final Form<Rule> RULE = Form.of(
            "foundRule",
            given -> new Rule(
                    given.find(LEAD).map(List::of).orElse(List.of()),
                    given.find(TAKE).map(List::of).orElse(List.of()),
                    given.whole(WITHIN).orElse(0),
                    given.whole(WAIT).orElse(0),
                    Condition.ALWAYS),
            List.of(LEAD, TAKE, WITHIN, WAIT));

    private static final Field<ToldRuleStep, List<Rule>> RULES = field("rules", many(RULE), ToldRuleStep::rules, MODEL);
    private static final Field<ToldRuleStep, Double> TOTAL = field("total", EURO, ToldRuleStep::total, MODEL);
    private static final Field<ToldRuleStep, ToldRuleSavings> SAVINGS =
            field("savings", one(BOTH), ToldRuleStep::savings, MODEL);
    private static final Field<ToldRuleStep, Double> INTEGRATION =
            field("integration", EURO, ToldRuleStep::integration, "6.24");
    private static final Field<ToldRuleStep, Double> TIMING = field("timing", EURO, ToldRuleStep::timing, "6.24");
    private static final Field<ToldRuleStep, Double> ADDS = field("adds", EURO, ToldRuleStep::adds, MODEL);
    private static final Field<ToldRuleStep, EndOfHorizon> END =
            field("endOfHorizon", one(ComparedSavingFields.END), ToldRuleStep::endOfHorizon, "6.25");
    private static final Field<ToldRuleStep, Chance> CHANCE =
            leftOut("chance", one(ChanceFields.CHANCE), ToldRuleStep::chance, "10");
    private static final Field<ToldRuleStep, Double> SHARE =
            orNull("shareOfOptimum", NUMBER, ToldRuleStep::shareOfOptimum, MODEL);
    private static final Field<ToldRuleStep, String> SENTENCE = field("sentence", TEXT, ToldRuleStep::sentence, MODEL);

    private static final Form<ToldRuleStep> STEP = Form.of(
            "ruleStep",
            RulesFields::step,
            List.of(RULES, TOTAL, SAVINGS, INTEGRATION, TIMING, ADDS, END, CHANCE, SHARE, SENTENCE));

    private static final Field<ToldRuleGroup, Object> VALUE =
            anyOrNull("value", Type.SIMPLE, group -> group.value().map(AttributeFields::written), MODEL);
    private static final Field<ToldRuleGroup, List<String>> SECTIONS =
            field("sections", TEXTS, ToldRuleGroup::sections, MODEL);
    private static final Field<ToldRuleGroup, Double> SEPARATE =
            field("separate", EURO, ToldRuleGroup::separate, MODEL);
    private static final Field<ToldRuleGroup, Double> COINCIDENT =
            field("coincident", EURO, ToldRuleGroup::coincident, MODEL);
    private static final Field<ToldRuleGroup, Double> OPTIMUM = orNull("optimum", EURO, ToldRuleGroup::optimum, MODEL);
    private static final Field<ToldRuleGroup, List<ToldRuleStep>> STEPS =
            field("steps", many(STEP), ToldRuleGroup::steps, MODEL);

    private static final Form<ToldRuleGroup> GROUP = Form.of(
            "ruleGroup",
            given -> new ToldRuleGroup(
                    given.find(VALUE).map(AttributeFields::attribute),
                    given.get(SECTIONS),
                    given.get(SEPARATE),
                    given.get(COINCIDENT),
                    given.number(OPTIMUM),
                    given.get(STEPS)),
            List.of(VALUE, SECTIONS, SEPARATE, COINCIDENT, OPTIMUM, STEPS));

    private static final Field<RulesDocument, String> BY = anyOrNull("by", TEXT, RulesDocument::by, MODEL);
    private static final Field<RulesDocument, List<ToldRuleGroup>> GROUPS =
            field("groups", many(GROUP), RulesDocument::groups, MODEL);
    private static final Field<RulesDocument, List<ToldWarning>> WARNINGS =
            field("warnings", WarningFields.WARNINGS, RulesDocument::warnings, "6.20");

    /** What rules tells of a case. */
    public static final Form<RulesDocument> RULES_OF_CASE = Form.of(
            "ruleSearch",
            given -> new RulesDocument(
                    AROUND.head(given), given.find(BY), given.get(GROUPS), given.get(WARNINGS), AROUND.stamp(given)),
            AROUND.around(List.of(BY, GROUPS, WARNINGS)));

    private RulesFields() {}

    private static Optional<String> named(List<String> disciplines) {
        return disciplines.stream().findFirst();
    }

    /** Left out where it is 0, as in a case. */
    private static Field<Rule, Integer> years(String name, ToIntFunction<Rule> of) {
        return Field.maybeWhole(
                        name,
                        YEARS,
                        (Rule rule) ->
                                of.applyAsInt(rule) == 0 ? OptionalInt.empty() : OptionalInt.of(of.applyAsInt(rule)))
                .model("4.8");
    }

    private static ToldRuleStep step(Given given) {
        return new ToldRuleStep(
                given.get(RULES),
                given.get(TOTAL),
                given.get(SAVINGS),
                given.get(INTEGRATION),
                given.get(TIMING),
                given.get(ADDS),
                given.get(END),
                given.find(CHANCE),
                given.number(SHARE),
                given.get(SENTENCE));
    }
}
