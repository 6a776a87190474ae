package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.leftOut;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultFields.wholeOrNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.WORDS;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEARS;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.document.SensitivityDocument;
import nl.werkmetwerk.files.document.ToldSwing;
import nl.werkmetwerk.files.document.ToldTable;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.uncertainty.sensitivity.Advance;
import nl.werkmetwerk.uncertainty.sensitivity.Variant;

/** The result of {@code sensitivity} (MODEL 10). */
public final class SensitivityFields {
    private static final Envelope<SensitivityDocument> AROUND = new Envelope<>(1);

    private static final Field<ToldSwing, String> ID = field("id", TEXT, ToldSwing::id, "10.2");
    private static final Field<ToldSwing, Parameter> PARAMETER =
            field("parameter", Choice.named(List.of(Parameter.values()), Parameter::id), ToldSwing::parameter, "10.2");
    private static final Field<ToldSwing, Double> LOW = field("low", NUMBER, ToldSwing::low, "10.2");
    private static final Field<ToldSwing, Double> HIGH = field("high", NUMBER, ToldSwing::high, "10.2");
    private static final Field<ToldSwing, Double> SAVING_LOW = field("savingLow", EURO, ToldSwing::savingLow, "10.2");
    private static final Field<ToldSwing, Double> SAVING_HIGH =
            field("savingHigh", EURO, ToldSwing::savingHigh, "10.2");
    private static final Field<ToldSwing, Double> BREAK_EVEN =
            orNull("breakEven", NUMBER, ToldSwing::breakEven, "10.2");

    private static final Form<ToldSwing> SWING = Form.of(
            "swing",
            given -> new ToldSwing(
                    given.get(ID),
                    given.get(PARAMETER),
                    given.get(LOW),
                    given.get(HIGH),
                    given.get(SAVING_LOW),
                    given.get(SAVING_HIGH),
                    given.number(BREAK_EVEN)),
            List.of(ID, PARAMETER, LOW, HIGH, SAVING_LOW, SAVING_HIGH, BREAK_EVEN));

    private static final Field<Variant, String> VARIED = field("id", TEXT, Variant::id, "10");
    private static final Field<Variant, String> VALUE = field("value", WORDS, Variant::value, "10");
    private static final Field<Variant, Double> VARIANT_SAVING = field("saving", EURO, Variant::saving, "10");

    private static final Form<Variant> VARIANT = Form.of(
            "variant",
            given -> new Variant(given.get(VARIED), given.get(VALUE), given.get(VARIANT_SAVING)),
            List.of(VARIED, VALUE, VARIANT_SAVING));

    private static final Field<Advance, Integer> AHEAD = field("years", YEARS, Advance::years, "4.4");
    private static final Field<Advance, Double> ADVANCE_SAVING = field("saving", EURO, Advance::saving, "10");

    private static final Form<Advance> ADVANCE = Form.of(
            "advance",
            given -> new Advance(given.get(AHEAD), given.get(ADVANCE_SAVING)),
            List.of(AHEAD, ADVANCE_SAVING));

    private static final Field<ToldTable, String> ROWS = field("rows", TEXT, ToldTable::rows, "10");
    private static final Field<ToldTable, String> COLUMNS = field("columns", TEXT, ToldTable::columns, "10");
    private static final Field<ToldTable, List<Double>> ROW_VALUES =
            field("rowValues", many(NUMBER), ToldTable::rowValues, "10");
    private static final Field<ToldTable, List<Double>> COLUMN_VALUES =
            field("columnValues", many(NUMBER), ToldTable::columnValues, "10");
    private static final Field<ToldTable, List<List<Double>>> TABLE_SAVINGS =
            field("savings", many(many(EURO)), ToldTable::savings, "10");

    private static final Form<ToldTable> TWO_WAY = Form.of(
            "twoWay",
            given -> new ToldTable(
                    given.get(ROWS),
                    given.get(COLUMNS),
                    given.get(ROW_VALUES),
                    given.get(COLUMN_VALUES),
                    given.get(TABLE_SAVINGS)),
            List.of(ROWS, COLUMNS, ROW_VALUES, COLUMN_VALUES, TABLE_SAVINGS));

    private static final Field<SensitivityDocument, String> STRATEGY =
            field("strategy", TEXT, SensitivityDocument::strategy, "4");
    private static final Field<SensitivityDocument, String> AGAINST =
            field("baseline", TEXT, SensitivityDocument::baseline, "4.5");
    private static final Field<SensitivityDocument, Double> SAVING =
            field("saving", EURO, SensitivityDocument::saving, "6.12");
    private static final Field<SensitivityDocument, List<ToldSwing>> ASSUMPTIONS =
            field("assumptions", many(SWING), SensitivityDocument::assumptions, "10");
    private static final Field<SensitivityDocument, List<Variant>> VARIANTS =
            field("variants", many(VARIANT), SensitivityDocument::variants, "10");
    private static final Field<SensitivityDocument, List<Advance>> ADVANCES =
            field("advances", many(ADVANCE), SensitivityDocument::advances, "10");
    private static final Field<SensitivityDocument, Integer> WORTH_UP_TO =
            wholeOrNull("worthUpTo", YEARS, SensitivityDocument::worthUpTo, "10");
    private static final Field<SensitivityDocument, ToldTable> TABLE =
            leftOut("table", one(TWO_WAY), SensitivityDocument::table, "10");

    /** What sensitivity tells of a case. */
    public static final Form<SensitivityDocument> SENSITIVITY = Form.of(
            "sensitivity",
            given -> new SensitivityDocument(
                    AROUND.head(given),
                    given.get(STRATEGY),
                    given.get(AGAINST),
                    given.get(SAVING),
                    given.get(ASSUMPTIONS),
                    given.get(VARIANTS),
                    given.get(ADVANCES),
                    given.whole(WORTH_UP_TO),
                    given.find(TABLE),
                    AROUND.stamp(given)),
            AROUND.around(List.of(STRATEGY, AGAINST, SAVING, ASSUMPTIONS, VARIANTS, ADVANCES, WORTH_UP_TO, TABLE)));

    private SensitivityFields() {}
}
