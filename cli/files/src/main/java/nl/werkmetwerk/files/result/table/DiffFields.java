package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.anyOrNull;
import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultTypes.BASELINE;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.WORDS;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.EnumSet;
import java.util.List;
import nl.werkmetwerk.diff.Effect;
import nl.werkmetwerk.diff.Outcome;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Topic;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.document.CaseHead;
import nl.werkmetwerk.files.document.DiffDocument;
import nl.werkmetwerk.files.document.ToldChange;
import nl.werkmetwerk.files.document.ToldDifference;

/** The result of {@code diff}. */
public final class DiffFields {
    private static final Ending<DiffDocument> ENDING = new Ending<>(2);
    private static final Type<Topic> TOPIC = Choice.named(List.of(Topic.values()), Topic::id);

    private static final Field<ToldChange, Topic> ABOUT = field("topic", TOPIC, ToldChange::topic, "6.21");
    private static final Field<ToldChange, String> PATH = field("path", WORDS, ToldChange::path, "6.21");
    private static final Field<ToldChange, Object> FROM = anyOrNull("from", Type.SIMPLE, ToldChange::from, "6.21");
    private static final Field<ToldChange, Object> TO = anyOrNull("to", Type.SIMPLE, ToldChange::to, "6.21");

    private static final Form<ToldChange> CHANGE = Form.of(
            "change",
            given -> new ToldChange(given.get(ABOUT), given.get(PATH), given.find(FROM), given.find(TO)),
            List.of(ABOUT, PATH, FROM, TO));

    private static final Field<Outcome, Double> BASELINE = field("baseline", EURO, Outcome::baseline, "6.7");
    private static final Field<Outcome, Double> STRATEGY = field("strategy", EURO, Outcome::strategy, "6.7");
    private static final Field<Outcome, Double> SAVING = field("saving", EURO, Outcome::saving, "6.12");

    private static final Form<Outcome> OUTCOME = Form.of(
            "outcome",
            given -> new Outcome(given.get(BASELINE), given.get(STRATEGY)),
            List.of(BASELINE, STRATEGY, SAVING));

    private static final Field<Effect, List<Topic>> TOPICS =
            field("topics", many(TOPIC), effect -> List.copyOf(effect.topics()), "6.21");
    private static final Field<Effect, Double> ON_BASELINE = field("baseline", EURO, Effect::baseline, "6.7");
    private static final Field<Effect, Double> ON_STRATEGY = field("strategy", EURO, Effect::strategy, "6.7");
    private static final Field<Effect, Double> ON_SAVING = field("saving", EURO, Effect::saving, "6.12");

    private static final Form<Effect> EFFECT = Form.of(
            "effect",
            given -> new Effect(EnumSet.copyOf(given.get(TOPICS)), given.get(ON_BASELINE), given.get(ON_STRATEGY)),
            List.of(TOPICS, ON_BASELINE, ON_STRATEGY, ON_SAVING));

    private static final Field<ToldDifference, String> OF = field("strategy", TEXT, ToldDifference::strategy, "4");
    private static final Field<ToldDifference, String> AGAINST =
            field("baseline", TEXT, ToldDifference::baseline, "4.5");
    private static final Field<ToldDifference, Outcome> BEFORE =
            field("before", one(OUTCOME), ToldDifference::before, "6.12");
    private static final Field<ToldDifference, Outcome> AFTER =
            field("after", one(OUTCOME), ToldDifference::after, "6.12");
    private static final Field<ToldDifference, List<Effect>> EFFECTS =
            field("effects", many(EFFECT), ToldDifference::effects, "6.12");

    private static final Form<ToldDifference> DIFFERENCE = Form.of(
            "difference",
            given -> new ToldDifference(
                    given.get(OF), given.get(AGAINST), given.get(BEFORE), given.get(AFTER), given.get(EFFECTS)),
            List.of(OF, AGAINST, BEFORE, AFTER, EFFECTS));

    private static final Field<DiffDocument, List<String>> CASES = field("cases", TEXTS, DiffDocument::cases, "1.2");
    private static final Field<DiffDocument, CaseHead> FROM_CASE =
            field("from", one(HeadFields.HEAD), DiffDocument::from, "6.21");
    private static final Field<DiffDocument, CaseHead> TO_CASE =
            field("to", one(HeadFields.HEAD), DiffDocument::to, "6.21");
    private static final Field<DiffDocument, List<ToldChange>> CHANGES =
            field("changes", many(CHANGE), DiffDocument::changes, "6.21");
    private static final Field<DiffDocument, List<ToldDifference>> SAVINGS =
            field("savings", many(DIFFERENCE), DiffDocument::savings, "6.12");

    /** What diff tells of two cases. */
    public static final Form<DiffDocument> DIFF = Form.of(
            "diff",
            given -> new DiffDocument(
                    given.get(CASES),
                    given.get(FROM_CASE),
                    given.get(TO_CASE),
                    given.get(CHANGES),
                    given.get(SAVINGS),
                    ENDING.stamp(given)),
            ENDING.after(List.of(CASES, FROM_CASE, TO_CASE, CHANGES, SAVINGS)));

    private DiffFields() {}
}
