package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.COUNT;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.SHARE;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.WORDS;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.document.ToldLesson;
import nl.werkmetwerk.practice.Belief;

/** What is believed, and what taught it (MODEL 15). */
final class LessonFields {
    private static final Field<Belief, Double> MEAN = field("mean", EURO, Belief::mean, "15");
    private static final Field<Belief, Double> SD = field("sd", EURO, Belief::sd, "15");
    private static final Field<Belief, Double> GAIN =
            field("probabilityOfGain", SHARE, Belief::probabilityOfGain, "15");

    static final Form<Belief> BELIEF =
            Form.of("belief", given -> new Belief(given.get(MEAN), given.get(SD)), List.of(MEAN, SD, GAIN));

    private static final Field<ToldLesson, String> ID = field("id", TEXT, ToldLesson::id, "15");
    private static final Field<ToldLesson, String> HYPOTHESIS =
            field("hypothesis", WORDS, ToldLesson::hypothesis, "15");
    private static final Field<ToldLesson, String> MEASURE = field("measure", WORDS, ToldLesson::measure, "15");
    private static final Field<ToldLesson, Integer> STREETS = field("streets", COUNT, ToldLesson::streets, "15");
    private static final Field<ToldLesson, Double> COST = field("cost", EURO, ToldLesson::cost, "15");
    private static final Field<ToldLesson, Double> OBSERVED = orNull("observed", EURO, ToldLesson::observed, "15");
    private static final Field<ToldLesson, Belief> BEFORE = field("before", one(BELIEF), ToldLesson::before, "15");
    private static final Field<ToldLesson, Belief> AFTER = field("after", one(BELIEF), ToldLesson::after, "15");

    static final Form<ToldLesson> LESSON = Form.of(
            "lesson",
            given -> new ToldLesson(
                    given.get(ID),
                    given.get(HYPOTHESIS),
                    given.get(MEASURE),
                    given.get(STREETS),
                    given.get(COST),
                    given.number(OBSERVED),
                    given.get(BEFORE),
                    given.get(AFTER)),
            List.of(ID, HYPOTHESIS, MEASURE, STREETS, COST, OBSERVED, BEFORE, AFTER));

    private LessonFields() {}
}
