package nl.werkmetwerk.files.result.table;

import java.util.List;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.model.money.RateSteps;

/** A discount rate as the case has it: a number, or steps (MODEL 1.3). */
final class RateFields {
    private static final Type<Double> RATE = new Type.Number(NumberKind.RATE, "1/year", false);
    private static final Field<RateStep, Integer> FROM =
            Field.of("from", ResultTypes.YEAR, RateStep::from).required().model("1.3");
    private static final Field<RateStep, Double> STEP =
            Field.of("rate", RATE, RateStep::rate).required().model("1.3");

    private static final Form<RateStep> RATE_STEP =
            Form.of("rateStep", given -> new RateStep(given.get(FROM), given.get(STEP)), List.of(FROM, STEP));

    static final Type<Object> RATES = new Type.OneOrMany<>(RATE, new Type.Many<>(new Type.Of<>(RATE_STEP), 1));

    private RateFields() {}

    static Object written(RateSteps rates) {
        List<RateStep> steps = rates.steps();
        boolean constant = steps.size() == 1 && steps.get(0).from() == Integer.MIN_VALUE;
        return constant ? (Object) steps.get(0).rate() : steps;
    }

    @SuppressWarnings("unchecked") // a list is one of steps: the type says so
    static RateSteps rates(Object written) {
        return written instanceof Double rate ? RateSteps.constant(rate) : new RateSteps((List<RateStep>) written);
    }
}
