package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.leftOut;
import static nl.werkmetwerk.files.result.table.ResultTypes.BOOL;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.WORDS;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.document.ToldFormula;
import nl.werkmetwerk.files.document.ToldQuantity;
import nl.werkmetwerk.files.document.ToldSource;

/** A value that a formula uses, down to the inputs: what is computed holds quantities again. */
final class QuantityFields {
    /** Quantities of a formula. */
    static final Type<List<ToldQuantity>> LIST = many(Type.Of.later(() -> QuantityFields.QUANTITY));

    private static final String MODEL = "6.1";

    private static final Field<ToldQuantity, String> SYMBOL = field("symbol", TEXT, ToldQuantity::symbol, MODEL);
    private static final Field<ToldQuantity, String> LABEL = leftOut("label", TEXT, ToldQuantity::label, MODEL);
    private static final Field<ToldQuantity, Double> VALUE = field("value", NUMBER, ToldQuantity::value, MODEL);
    private static final Field<ToldQuantity, String> PATH = leftOut("path", TEXT, ToldQuantity::path, MODEL);
    private static final Field<ToldQuantity, String> SOURCE =
            leftOut("source", WORDS, said(ToldSource::source), "1.22");
    private static final Field<ToldQuantity, String> NOTE = leftOut("note", WORDS, said(ToldSource::note), "1.22");
    private static final Field<ToldQuantity, Boolean> ASSUMPTION =
            leftOut("assumption", BOOL, said(ToldSource::assumption), "1.22");
    private static final Field<ToldQuantity, String> URL = leftOut("url", WORDS, said(ToldSource::url), "1.22");
    private static final Field<ToldQuantity, String> RULE = leftOut("model", TEXT, ToldQuantity::model, MODEL);
    private static final Field<ToldQuantity, String> FORMULA =
            leftOut("formula", TEXT, computed(ToldFormula::symbols), MODEL);
    private static final Field<ToldQuantity, String> FILLED =
            leftOut("filled", TEXT, computed(ToldFormula::filled), MODEL);
    private static final Field<ToldQuantity, List<ToldQuantity>> QUANTITIES =
            leftOut("quantities", LIST, computed(ToldFormula::quantities), MODEL);

    static final Form<ToldQuantity> QUANTITY = Form.of(
            "quantity",
            given -> new ToldQuantity(
                    given.get(SYMBOL),
                    given.find(LABEL),
                    given.get(VALUE),
                    given.find(PATH),
                    given.find(SOURCE).map(source -> source(given)),
                    given.find(RULE),
                    given.find(FORMULA).map(formula -> formula(given))),
            List.of(SYMBOL, LABEL, VALUE, PATH, SOURCE, NOTE, ASSUMPTION, URL, RULE, FORMULA, FILLED, QUANTITIES));

    private QuantityFields() {}

    private static <V> Function<ToldQuantity, Optional<V>> said(Function<ToldSource, V> part) {
        return quantity -> quantity.source().map(part);
    }

    private static <V> Function<ToldQuantity, Optional<V>> computed(Function<ToldFormula, V> part) {
        return quantity -> quantity.formula().map(part);
    }

    private static ToldSource source(Given given) {
        return new ToldSource(given.get(SOURCE), given.get(NOTE), given.get(ASSUMPTION), given.get(URL));
    }

    private static ToldFormula formula(Given given) {
        return new ToldFormula(given.get(FORMULA), given.get(FILLED), given.get(QUANTITIES));
    }
}
