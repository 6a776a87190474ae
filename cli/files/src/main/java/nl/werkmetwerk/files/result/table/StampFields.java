package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.WORDS;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;

import java.time.LocalDate;
import java.util.List;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.document.Stamp;

/** What a result was made from. */
final class StampFields {
    private static final String MODEL = "6.21";

    private static final Field<Stamp.Input, String> FILE =
            Field.of("file", WORDS, Stamp.Input::file).required().model(MODEL);
    private static final Field<Stamp.Input, String> SHA256 = Field.of(
                    "sha256", new Type.Text("^[0-9a-f]{64}$"), Stamp.Input::sha256)
            .required()
            .model(MODEL);

    private static final Form<Stamp.Input> INPUT =
            Form.of("input", given -> new Stamp.Input(given.get(FILE), given.get(SHA256)), List.of(FILE, SHA256));

    private static final Field<Stamp, List<Stamp.Input>> INPUTS =
            Field.of("inputs", many(INPUT), Stamp::inputs).required().model(MODEL);
    private static final Field<Stamp, String> ENGINE =
            Field.of("engine", TEXT, Stamp::engine).required().model(MODEL);
    private static final Field<Stamp, String> COMMAND =
            Field.of("command", TEXT, Stamp::command).required().model(MODEL);
    private static final Field<Stamp, List<String>> OPTIONS =
            Field.of("options", many(WORDS), Stamp::options).required().model(MODEL);
    private static final Field<Stamp, String> DATE = Field.maybe(
                    "date",
                    new Type.Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
                    (Stamp stamp) -> stamp.date().map(LocalDate::toString))
            .model(MODEL);

    static final Form<Stamp> STAMP = Form.of(
            "stamp",
            given -> new Stamp(
                    given.get(INPUTS),
                    given.get(ENGINE),
                    given.get(COMMAND),
                    given.get(OPTIONS),
                    given.find(DATE).map(LocalDate::parse)),
            List.of(INPUTS, ENGINE, COMMAND, OPTIONS, DATE));

    private StampFields() {}
}
