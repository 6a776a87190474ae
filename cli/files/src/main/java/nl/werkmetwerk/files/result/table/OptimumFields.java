package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.COUNT;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.document.OptimumDocument;
import nl.werkmetwerk.model.plan.Strategy;

/** The result of {@code optimise} where there is a schedule (MODEL 7.8, 7.9). */
public final class OptimumFields {
    private static final Envelope<OptimumDocument> AROUND = new Envelope<>(1);
    private static final Field<OptimumDocument, Double> TOTAL = field("total", EURO, OptimumDocument::total, "7.1");
    private static final Field<OptimumDocument, Double> LOWER_BOUND =
            field("lowerBound", EURO, OptimumDocument::lowerBound, "7.8");
    private static final Field<OptimumDocument, Double> GAP = orNull("gap", NUMBER, OptimumDocument::gap, "7.8");
    private static final Field<OptimumDocument, Double> UNSHARED_OPTIMUM =
            orNull("unsharedOptimum", EURO, OptimumDocument::unsharedOptimum, "7.9");
    private static final Field<OptimumDocument, Double> UNSHARED_LOWER_BOUND =
            orNull("unsharedLowerBound", EURO, OptimumDocument::unsharedLowerBound, "7.9");
    private static final Field<OptimumDocument, Double> TIMING_GAIN =
            orNull("timingGain", EURO, OptimumDocument::timingGain, "7.9");
    private static final Field<OptimumDocument, Double> INTEGRATION_GAIN =
            orNull("integrationGain", EURO, OptimumDocument::integrationGain, "7.9");
    private static final Field<OptimumDocument, Double> INTEGRATION_GAIN_AT_LEAST =
            orNull("integrationGainAtLeast", EURO, OptimumDocument::integrationGainAtLeast, "7.9");
    private static final Field<OptimumDocument, Integer> SECTIONS =
            field("sections", COUNT, OptimumDocument::sections, "7.8");
    private static final Field<OptimumDocument, Integer> PROVEN =
            field("sectionsProvenOptimal", COUNT, OptimumDocument::sectionsProvenOptimal, "7.8");
    private static final Field<OptimumDocument, Strategy> STRATEGY =
            field("strategy", one(ScheduleFields.SCHEDULE), OptimumDocument::strategy, "7.8");
    private static final Field<OptimumDocument, Double> WRITE_OFF =
            orNull("writeOff", EURO, OptimumDocument::writeOff, "9");

    /** What optimise tells of a case with a schedule. */
    public static final Form<OptimumDocument> OPTIMUM = Form.of(
            "optimum",
            given -> new OptimumDocument(
                    AROUND.head(given),
                    given.get(TOTAL),
                    given.get(LOWER_BOUND),
                    given.number(GAP),
                    given.number(UNSHARED_OPTIMUM),
                    given.number(UNSHARED_LOWER_BOUND),
                    given.number(TIMING_GAIN),
                    given.number(INTEGRATION_GAIN),
                    given.number(INTEGRATION_GAIN_AT_LEAST),
                    given.get(SECTIONS),
                    given.get(PROVEN),
                    given.get(STRATEGY),
                    given.number(WRITE_OFF),
                    AROUND.stamp(given)),
            AROUND.around(List.of(
                    TOTAL,
                    LOWER_BOUND,
                    GAP,
                    UNSHARED_OPTIMUM,
                    UNSHARED_LOWER_BOUND,
                    TIMING_GAIN,
                    INTEGRATION_GAIN,
                    INTEGRATION_GAIN_AT_LEAST,
                    SECTIONS,
                    PROVEN,
                    STRATEGY,
                    WRITE_OFF)));

    private OptimumFields() {}
}
