package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.WORDS;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;

import java.util.List;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.document.ToldWarning;

/** Reasons to doubt a result (MODEL 6.20). */
final class WarningFields {
    private static final String MODEL = "6.20";

    private static final Field<ToldWarning, String> CODE =
            Field.of("code", TEXT, ToldWarning::code).required().model(MODEL);
    private static final Field<ToldWarning, String> MESSAGE =
            Field.of("message", TEXT, ToldWarning::message).required().model(MODEL);
    private static final Field<ToldWarning, String> WHERE =
            Field.of("where", WORDS, ToldWarning::where).required().model(MODEL);

    static final Type<List<ToldWarning>> WARNINGS = many(Form.of(
            "warning",
            given -> new ToldWarning(given.get(CODE), given.get(MESSAGE), given.get(WHERE)),
            List.of(CODE, MESSAGE, WHERE)));

    private WarningFields() {}
}
