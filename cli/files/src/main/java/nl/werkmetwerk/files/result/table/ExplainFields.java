package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import nl.werkmetwerk.explain.Subtotal;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.document.ExplainDocument;
import nl.werkmetwerk.files.document.ToldExplanation;

/** The result of {@code explain} (MODEL 6.1). */
public final class ExplainFields {
    private static final Envelope<ExplainDocument> AROUND = new Envelope<>(2);
    private static final String MODEL = "6.1";

    private static final Field<Subtotal, Integer> COUNT =
            field("entries", ResultTypes.COUNT, total -> (int) total.entries(), MODEL);
    private static final Field<Subtotal, Double> AMOUNT = field("amount", EURO, Subtotal::amount, MODEL);
    private static final Field<Subtotal, Double> PRESENT_VALUE =
            field("presentValue", EURO, Subtotal::presentValue, MODEL);

    private static final Form<Subtotal> SUBTOTAL_FORM = Form.of(
            "subtotal",
            given -> new Subtotal(given.get(COUNT), given.get(AMOUNT), given.get(PRESENT_VALUE)),
            List.of(COUNT, AMOUNT, PRESENT_VALUE));

    private static final Field<ExplainDocument, String> STRATEGY =
            field("strategy", TEXT, ExplainDocument::strategy, "4");
    private static final Field<ExplainDocument, Subtotal> SUBTOTAL =
            field("subtotal", one(SUBTOTAL_FORM), ExplainDocument::subtotal, MODEL);

    /** The entries, which can be many. */
    public static final Field<ExplainDocument, List<ToldExplanation>> ENTRIES =
            field("entries", many(ExplanationFields.EXPLANATION), ExplainDocument::entries, MODEL);

    /** What explain tells of a case. */
    public static final Form<ExplainDocument> EXPLAIN = Form.of(
            "explain",
            given -> new ExplainDocument(
                    AROUND.head(given),
                    given.get(STRATEGY),
                    given.get(ENTRIES),
                    given.get(SUBTOTAL),
                    AROUND.stamp(given)),
            AROUND.around(List.of(STRATEGY, ENTRIES, SUBTOTAL)));

    private ExplainFields() {}
}
