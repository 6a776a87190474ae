package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.Topic.PRICES;
import static nl.werkmetwerk.field.Topic.RATES;
import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.Type.Keys;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.model.money.RateSteps;

/** Rates and mark-ups (MODEL 1.3 and 1.9), and the figure of a library in the place of a number (MODEL 14). */
public final class PriceFields {
    private static final String UNNAMED = "?";

    private static final Field<RateStep, Integer> FROM =
            Field.of("from", YEAR, RateStep::from).required().model("1.3").example("2026");
    private static final Field<RateStep, Double> STEP = Field.of("rate", RATE, RateStep::rate)
            .required()
            .model("1.3", RATES)
            .example("0.0225");

    /** From a year on, this rate. */
    public static final Form<RateStep> RATE_STEP = Form.of(
                    "rateStep", given -> new RateStep(given.get(FROM), given.get(STEP)), List.of(FROM, STEP))
            .withCommon();

    /** One rate, or steps. */
    /** A rate, or steps of it: what {@link #rates} takes. */
    public static final Type<Object> RATES_OVER_TIME = new Type.OneOrMany<>(RATE, many(RATE_STEP, 1));

    private static final Field<Markup, String> NAME = Field.maybe(
                    "name", TEXT, (Markup markup) -> Optional.of(markup.name()).filter(name -> !name.equals(UNNAMED)))
            .model("1.9")
            .example("contingency");
    private static final Field<Markup, Double> MARKUP_RATE = Field.of(
                    "rate", figure(NumberKind.RATE, NONE), Markup::rate)
            .model("1.9", PRICES)
            .example("0.1");

    /** One step from direct cost to project cost. */
    public static final Form<Markup> MARKUP = Form.of(
                    "markup",
                    given -> new Markup(given.find(NAME).orElse(UNNAMED), given.get(MARKUP_RATE)),
                    List.of(NAME, MARKUP_RATE))
            .withCommon();

    /** Price indices by discipline and year. */
    public static final Type<Map<String, Map<String, Double>>> INDICES =
            keyed(Keys.DISCIPLINE, keyed(Keys.YEAR, number(NumberKind.POSITIVE, NONE)));

    private static final Field<Given, String> ITEM = Field.<Given, String>unkept("item", TEXT)
            .required()
            .model("14.2")
            .example("sewer.gravity-sewer-dn300.cleaning.high-pressure-cleaning");
    private static final Field<Given, String> AT = Field.<Given, String>unkept(
                    "at", Choice.oneOf("low", "typical", "high"))
            .absent("typical")
            .model("14.2")
            .example("low");
    private static final Field<Given, Double> FACTOR = Field.<Given, Double>unkept(
                    "factor", number(NumberKind.FACTOR, NONE))
            .absent(1.0)
            .model("14.2")
            .example("0.5");
    private static final Field<Given, Double> VALUE = Field.<Given, Double>unkept(
                    "value", number(NumberKind.FINITE, NONE))
            .model("14.2")
            .example("350");
    private static final Field<Given, Double> LOW =
            Field.<Given, Double>unkept("low", FRACTION).model("14.2").example("0.8");
    private static final Field<Given, Double> HIGH = Field.<Given, Double>unkept(
                    "high", number(NumberKind.POSITIVE, NONE))
            .model("14.2")
            .example("1.25");

    /**
     * What stands in the place of a number when it comes from the library: the item, or its {@code value} as it was, with
     * the part of it that is P5 and the one that is P95.
     */
    public static final Form<Given> REFERENCE = Form.plain("reference", List.of(ITEM, AT, FACTOR, VALUE, LOW, HIGH))
            .withCommon()
            .notBoth(VALUE, AT)
            .notBoth(VALUE, FACTOR);

    private PriceFields() {}

    /** Rates as they are written. */
    static Object written(RateSteps rates) {
        RateStep first = rates.steps().get(0);
        boolean constant = rates.equals(RateSteps.constant(first.rate()));
        return constant ? first.rate() : rates.steps();
    }

    /** Rates that are written so. */
    public static RateSteps rates(Object written) {
        return written instanceof List<?> steps
                ? new RateSteps(steps.stream().map(RateStep.class::cast).toList())
                : RateSteps.constant((Double) written);
    }
}
