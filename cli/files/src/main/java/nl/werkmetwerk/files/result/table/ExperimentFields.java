package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultTypes.BASELINE;
import static nl.werkmetwerk.files.result.table.ResultTypes.BOOL;
import static nl.werkmetwerk.files.result.table.ResultTypes.COUNT;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.SEED;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEARS;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.files.document.ExperimentDocument;
import nl.werkmetwerk.files.document.InformationValue;
import nl.werkmetwerk.files.document.ToldLesson;
import nl.werkmetwerk.files.document.ToldPilot;
import nl.werkmetwerk.files.document.ToldPilotValue;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.practice.Belief;

/** The result of {@code experiment} (MODEL 15). */
public final class ExperimentFields {
    private static final Envelope<ExperimentDocument> AROUND = new Envelope<>(1);

    private static final Field<InformationValue, Double> DRAWN_PERFECT =
            field("evpi", EURO, InformationValue::perfect, "15");
    private static final Field<InformationValue, Double> DRAWN_SAMPLE =
            field("evsi", EURO, InformationValue::sample, "15");

    private static final Form<InformationValue> INFORMATION = Form.of(
            "information",
            given -> new InformationValue(given.get(DRAWN_PERFECT), given.get(DRAWN_SAMPLE)),
            List.of(DRAWN_PERFECT, DRAWN_SAMPLE));

    private static final Field<ExperimentDocument, String> STRATEGY =
            field("strategy", TEXT, ExperimentDocument::strategy, "4");
    private static final Field<ExperimentDocument, Baseline> AGAINST =
            field("baseline", BASELINE, ExperimentDocument::baseline, "4.5");
    private static final Field<ExperimentDocument, Double> MEAN =
            field("mean", EURO, result -> result.belief().mean(), "15");
    private static final Field<ExperimentDocument, Double> SD =
            field("sd", EURO, result -> result.belief().sd(), "15");
    private static final Field<ExperimentDocument, Integer> STREETS =
            field("streets", COUNT, result -> result.pilot().streets(), "15");
    private static final Field<ExperimentDocument, Double> STREET_SD =
            field("streetSd", EURO, result -> result.pilot().streetSd(), "15");
    private static final Field<ExperimentDocument, Double> AREA_SD =
            field("areaSd", EURO, result -> result.pilot().areaSd(), "15");
    private static final Field<ExperimentDocument, Integer> DELAY =
            field("delay", YEARS, result -> result.pilot().delay(), "15");
    private static final Field<ExperimentDocument, Double> FIXED =
            field("fixed", EURO, result -> result.pilot().fixedCost(), "15");
    private static final Field<ExperimentDocument, Double> PER_STREET =
            field("perStreet", EURO, result -> result.pilot().costPerStreet(), "15");
    private static final Field<ExperimentDocument, Double> PERFECT =
            field("evpi", EURO, result -> result.value().information().perfect(), "15");
    private static final Field<ExperimentDocument, Integer> BEST =
            field("best", COUNT, result -> result.value().best(), "15");
    private static final Field<ExperimentDocument, Double> SAMPLE =
            field("evsi", EURO, result -> result.value().information().sample(), "15");
    private static final Field<ExperimentDocument, Double> NET =
            field("netValue", EURO, result -> result.value().netValue(), "15");
    private static final Field<ExperimentDocument, Boolean> WORTH_IT =
            field("worthIt", BOOL, result -> result.value().worthIt(), "15");
    private static final Field<ExperimentDocument, InformationValue> BY_DRAWS =
            field("draws", one(INFORMATION), result -> result.value().byDraws(), "15");
    private static final Field<ExperimentDocument, Integer> DRAWS =
            field("simulatedDraws", COUNT, ExperimentDocument::draws, "10.9");
    private static final Field<ExperimentDocument, Long> RANDOM = field("seed", SEED, ExperimentDocument::seed, "10.9");
    private static final Field<ExperimentDocument, Belief> PRIOR =
            field("prior", one(LessonFields.BELIEF), ExperimentDocument::prior, "15");
    private static final Field<ExperimentDocument, List<ToldLesson>> LEARNT =
            field("learnt", many(LessonFields.LESSON), ExperimentDocument::learnt, "15");

    /** What experiment tells of a case. */
    public static final Form<ExperimentDocument> EXPERIMENT = Form.of(
            "experiment",
            ExperimentFields::document,
            AROUND.around(List.of(
                    STRATEGY,
                    AGAINST,
                    MEAN,
                    SD,
                    STREETS,
                    STREET_SD,
                    AREA_SD,
                    DELAY,
                    FIXED,
                    PER_STREET,
                    PERFECT,
                    BEST,
                    SAMPLE,
                    NET,
                    WORTH_IT,
                    BY_DRAWS,
                    DRAWS,
                    RANDOM,
                    PRIOR,
                    LEARNT)));

    private ExperimentFields() {}

    private static ExperimentDocument document(Given given) {
        return new ExperimentDocument(
                AROUND.head(given),
                given.get(STRATEGY),
                given.get(AGAINST),
                new Belief(given.get(MEAN), given.get(SD)),
                pilot(given),
                value(given),
                given.get(DRAWS),
                given.get(RANDOM),
                given.get(PRIOR),
                given.get(LEARNT),
                AROUND.stamp(given));
    }

    private static ToldPilot pilot(Given given) {
        return new ToldPilot(
                given.get(STREETS),
                given.get(STREET_SD),
                given.get(AREA_SD),
                given.get(DELAY),
                given.get(FIXED),
                given.get(PER_STREET));
    }

    private static ToldPilotValue value(Given given) {
        return new ToldPilotValue(
                given.get(BEST),
                new InformationValue(given.get(PERFECT), given.get(SAMPLE)),
                given.get(NET),
                given.get(WORTH_IT),
                given.get(BY_DRAWS));
    }
}
