package nl.werkmetwerk.files.field;

import java.util.List;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;

/** What {@code werkmetwerk.yaml} may say: what holds for every command in its folder and below, unless said otherwise. */
public final class DefaultsTable {
    private static final String NO_MODEL = "";

    /** The whole file. */
    public static final Form<Given> DEFAULTS = Form.plain(
                    "defaults",
                    List.of(
                            field("lang", Choice.oneOf("nl", "en"), "nl"),
                            field(
                                    "library",
                                    new Type.OneOrMany<>(Type.TEXT, new Type.Many<>(Type.TEXT, 1)),
                                    "[kosten.csv, indices.yaml]"),
                            field("draws", new Type.Whole(NumberKind.INTERVAL, "", false), "20000"),
                            field("seed", new Type.Whole(NumberKind.YEARS, "", false), "1"),
                            field("csvDialect", Choice.oneOf("plain", "nl"), "nl")))
            .withCommon();

    private DefaultsTable() {}

    private static <V> Field<Given, V> field(String name, Type<V> type, String example) {
        return Field.<Given, V>unkept(name, type).model(NO_MODEL).example(example);
    }
}
