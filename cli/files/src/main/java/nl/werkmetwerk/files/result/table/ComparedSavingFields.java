package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultTypes.BASELINE;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEARLY_RATE;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.werkmetwerk.compare.Amounts;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.compare.EndOfHorizon;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.document.ComparedSaving;
import nl.werkmetwerk.model.plan.Baseline;

/** What a strategy saves against a baseline (MODEL 6.12 to 6.19, 6.24, 6.25). */
final class ComparedSavingFields {
    private static final Field<EndOfHorizon, Double> LONG_RUN =
            Field.maybeNumber("longRun", EURO, EndOfHorizon::longRun).orNull().model("6.25");
    private static final Field<EndOfHorizon, Double> LOW =
            Field.of("low", EURO, EndOfHorizon::low).required().model("6.25");
    private static final Field<EndOfHorizon, Double> HIGH =
            Field.of("high", EURO, EndOfHorizon::high).required().model("6.25");

    /** A saving when the horizon ends in other years. */
    static final Form<EndOfHorizon> END = Form.of(
            "endOfHorizon",
            given -> new EndOfHorizon(given.number(LONG_RUN), given.get(LOW), given.get(HIGH)),
            List.of(LONG_RUN, LOW, HIGH));

    private static final Field<ComparedSaving, String> STRATEGY = of("strategy", TEXT, Saving::strategy, "6.12");
    private static final Field<ComparedSaving, Baseline> AGAINST = of("baseline", BASELINE, Saving::baseline, "4.5");
    private static final Field<ComparedSaving, Double> AMOUNT = of("amount", EURO, Saving::amount, "6.12");
    private static final Field<ComparedSaving, Double> FRACTION = orNull("fraction", NUMBER, Saving::fraction, "6.12");
    private static final Field<ComparedSaving, Amounts<BridgeTerm>> BRIDGE = of(
            "bridge", one(AmountFields.of("bridge", BridgeTerm.class, BridgeTerm::id, "6.13")), Saving::bridge, "6.13");
    private static final Field<ComparedSaving, Double> DAMAGE_EFFECT =
            of("damageEffect", EURO, Saving::damageEffect, "6.14");
    private static final Field<ComparedSaving, Double> INTEGRATION =
            of("integration", EURO, Saving::integration, "6.24");
    private static final Field<ComparedSaving, Double> TIMING = of("timing", EURO, Saving::timing, "6.24");
    private static final Field<ComparedSaving, EndOfHorizon> END_OF_HORIZON =
            of("endOfHorizon", one(END), Saving::endOfHorizon, "6.25");
    private static final Field<ComparedSaving, Chance> CHANCE = Field.maybe(
                    "chance",
                    one(ChanceFields.CHANCE),
                    (ComparedSaving one) -> one.result().chance())
            .orNull()
            .model("10");
    private static final Field<ComparedSaving, Double> IRR = orNull("irr", YEARLY_RATE, Saving::irr, "6.16");
    private static final Field<ComparedSaving, List<Double>> IRR_ROOTS =
            of("irrRoots", many(YEARLY_RATE), Saving::irrRoots, "6.16");
    private static final Field<ComparedSaving, Double> MODIFIED_IRR =
            orNull("modifiedIrr", YEARLY_RATE, Saving::modifiedIrr, "6.17");
    private static final Field<ComparedSaving, Integer> PAYBACK_YEAR = Field.maybeWhole(
                    "paybackYear", YEAR, (ComparedSaving one) -> one.result().paybackYear())
            .orNull()
            .model("6.19");
    private static final Field<ComparedSaving, Double> BENEFIT_COST_RATIO =
            orNull("benefitCostRatio", NUMBER, Saving::benefitCostRatio, "6.18");
    private static final Field<ComparedSaving, Double> WRITE_OFF = Field.maybeNumber(
                    "writeOff", EURO, ComparedSaving::writeOff)
            .orNull()
            .model("9");

    static final Form<ComparedSaving> SAVING = Form.of(
            "comparedSaving",
            given -> new ComparedSaving(result(given), given.number(WRITE_OFF)),
            List.of(
                    STRATEGY,
                    AGAINST,
                    AMOUNT,
                    FRACTION,
                    BRIDGE,
                    DAMAGE_EFFECT,
                    INTEGRATION,
                    TIMING,
                    END_OF_HORIZON,
                    CHANCE,
                    IRR,
                    IRR_ROOTS,
                    MODIFIED_IRR,
                    PAYBACK_YEAR,
                    BENEFIT_COST_RATIO,
                    WRITE_OFF));

    private ComparedSavingFields() {}

    private static <V> Field<ComparedSaving, V> of(
            String name, Type<V> type, Function<Saving, V> getter, String model) {
        return Field.of(name, type, (ComparedSaving one) -> getter.apply(one.result()))
                .required()
                .model(model);
    }

    private static Field<ComparedSaving, Double> orNull(
            String name, Type<Double> type, Function<Saving, OptionalDouble> getter, String model) {
        return Field.maybeNumber(name, type, (ComparedSaving one) -> getter.apply(one.result()))
                .orNull()
                .model(model);
    }

    private static Saving result(Given given) {
        return new Saving(
                given.get(STRATEGY),
                given.get(AGAINST),
                given.get(AMOUNT),
                given.number(FRACTION),
                given.get(BRIDGE),
                given.get(DAMAGE_EFFECT),
                given.get(INTEGRATION),
                given.get(TIMING),
                given.get(END_OF_HORIZON),
                given.number(IRR),
                given.get(IRR_ROOTS),
                given.number(MODIFIED_IRR),
                given.whole(PAYBACK_YEAR),
                given.number(BENEFIT_COST_RATIO),
                given.find(CHANCE));
    }
}
