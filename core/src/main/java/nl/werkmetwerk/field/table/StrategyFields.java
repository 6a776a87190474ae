package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.Type.Keys;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** How renewal years are chosen (MODEL 4). */
public final class StrategyFields {
    private static final Field<Works, Integer> YEAR_OF_WORKS =
            Field.of("year", YEAR, Works::year).required().model("4.3").example("2031");
    private static final Field<Works, List<String>> ASSETS =
            Field.of("assets", texts(0), Works::assets).model("4.3").example("[sewer-1, road-1]");
    private static final Field<Works, Map<String, String>> METHODS = Field.of(
                    "methods", new Type.Keyed<>(Keys.ASSET, TEXT, false), Works::methods)
            .model("4.3")
            .example("{sewer-1: reline}");

    /** Assets that a strategy renews in a named year. */
    public static final Form<Works> WORKS = Form.of(
                    "works",
                    given -> new Works(given.get(YEAR_OF_WORKS), given.get(ASSETS), given.get(METHODS)),
                    List.of(YEAR_OF_WORKS, ASSETS, METHODS))
            .withCommon();

    private static final Type<Object> DISCIPLINES = new Type.OneOrMany<>(TEXT, texts(1));

    private static final Field<Rule, Object> LEAD = Field.maybe(
                    "lead", DISCIPLINES, (Rule rule) -> oneOrMany(rule.lead()))
            .model("4.8")
            .example("sewer");
    private static final Field<Rule, Object> TAKE = Field.maybe(
                    "take", DISCIPLINES, (Rule rule) -> oneOrMany(rule.take()))
            .model("4.8")
            .example("[road, lighting]");
    private static final Field<Rule, Integer> WITHIN =
            Field.of("within", SPAN, (Rule rule) -> rule.within()).model("4.8").example("10");
    private static final Field<Rule, Integer> WAIT =
            Field.of("wait", SPAN, Rule::waitAtMost).model("4.8").example("5");
    private static final Field<Rule, Map<String, Object>> WHEN = Field.of(
                    "when", AttributeFields.CONDITION, (Rule rule) -> AttributeFields.written(rule.when()))
            .model("4.9")
            .example("{soil: peat, households: {max: 40}}");

    /** Who goes along with whom, and who waits for whom. */
    public static final Form<Rule> RULE = Form.of("rule", StrategyFields::rule, List.of(LEAD, TAKE, WITHIN, WAIT, WHEN))
            .withCommon();

    private static final Field<Strategy, String> NAME =
            Field.of("name", TEXT, Strategy::name).required().model("4").example("joint");
    private static final Field<Strategy, List<Works>> NAMED_YEARS = Field.of("works", many(WORKS), Strategy::works)
            .model("4.3")
            .example("[{year: 2031, assets: [sewer-1, road-1]}]");
    private static final Field<Strategy, Boolean> COMPLETE =
            Field.of("complete", BOOL, Strategy::complete).model("4.4").example("true");
    private static final Field<Strategy, Integer> WINDOW = Field.maybeWhole(
                    "window", SPAN, (Strategy strategy) -> strategy.window())
            .model("4.5")
            .example("10");
    private static final Field<Strategy, List<Rule>> RULES = Field.of("rules", many(RULE), Strategy::rules)
            .model("4.8")
            .example("[{lead: sewer, take: road, within: 10}]");
    private static final Field<Strategy, Sharing> SHARING = Field.of(
                    "sharing", Choice.constants(Sharing.class), Strategy::sharing)
            .absent(Sharing.ALL)
            .model("4.6")
            .example("own");

    /** How renewal years are chosen. */
    public static final Form<Strategy> STRATEGY = Form.of(
                    "strategy", StrategyFields::strategy, List.of(NAME, NAMED_YEARS, COMPLETE, WINDOW, RULES, SHARING))
            .withCommon()
            .notBoth(WINDOW, RULES);

    private StrategyFields() {}

    private static Rule rule(Given given) {
        return new Rule(
                disciplines(given, LEAD),
                disciplines(given, TAKE),
                given.get(WITHIN),
                given.get(WAIT),
                AttributeFields.condition(given.get(WHEN)));
    }

    private static List<String> disciplines(Given given, Field<Rule, Object> field) {
        Object written = given.find(field).orElse(List.of());
        List<?> several = written instanceof List<?> list ? list : List.of(written);
        return several.stream().map(String.class::cast).toList();
    }

    /** One name, or a list where there are several; every discipline where there is none. */
    private static Optional<Object> oneOrMany(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.size() == 1 ? names.get(0) : names);
    }

    private static Strategy strategy(Given given) {
        return new Strategy(
                given.get(NAME),
                given.get(NAMED_YEARS),
                given.get(COMPLETE),
                given.whole(WINDOW),
                given.get(RULES),
                given.get(SHARING));
    }
}
