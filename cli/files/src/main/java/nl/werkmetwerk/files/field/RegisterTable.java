package nl.werkmetwerk.files.field;

import static nl.werkmetwerk.files.field.Field.optional;
import static nl.werkmetwerk.files.field.Field.required;

import java.util.List;
import java.util.Set;
import nl.werkmetwerk.files.field.Type.Keys;

/** Every object of a mapping: how a register becomes part of a scenario (MODEL 11). */
public final class RegisterTable {
    private static final String MODEL = "11";
    private static final String NONE = "";
    private static final Type TEXT = new Type.Text();
    private static final Type NUMBER = new Type.Number(NumberKind.COUNT, NONE, false);
    private static final Type LENGTH = new Type.Number(NumberKind.POSITIVE, "m", false);
    private static final Type YEAR = new Type.Number(NumberKind.YEAR, NONE, false);
    private static final Type LIFE = new Type.Number(NumberKind.LIFE, "year", false);
    private static final Type SPREAD = new Type.Number(NumberKind.YEARS, "year", false);
    private static final Type SIGN = new Type.Choice(List.of(".", ","));
    private static final Type VALUES = new Type.OneOrMany(new Type.Simple(), new Type.Many(new Type.Simple(), 1));

    private static final Type UNKNOWN = new Type.OneOrMany(new Type.Simple(), new Type.Many(new Type.Simple(), 0));

    private static final ObjectType RANGE = ObjectType.of(
            "range",
            field("min", NUMBER, "", "200"),
            field("max", NUMBER, "", "500"),
            field("not", VALUES, "", "[drain, culvert]"));

    private static final Type CONDITIONS = new Type.Keyed(Keys.FREE, new Type.Either(VALUES, RANGE), false);

    private static final ObjectType PICK = ObjectType.of(
            "pick",
            must("column", TEXT, "OWNER"),
            field("values", new Type.Keyed(Keys.FREE, TEXT, false), "{}", "{CITY: gemeente}"),
            field("otherwise", TEXT, "", "others"));

    private static final Type WORD = new Type.Either(TEXT, PICK);

    private static final ObjectType ID = ObjectType.of(
            "idRule",
            must("column", TEXT, "uri"),
            field("repeated", new Type.Choice(List.of("refuse", "number", "merge")), "refuse", "number"),
            field("missing", new Type.Choice(List.of("setAside", "number")), "setAside", "number"));

    private static final ObjectType INSTALLED = ObjectType.of(
            "yearRule",
            field("column", TEXT, "", "Begindatum"),
            field("renewed", TEXT, "", "datumLining"),
            field("from", YEAR, "1800", "1900"),
            field("fill", YEAR, "", "1970"),
            field("unknown", UNKNOWN, "", "[onbekend, 9999, 1900-01-01]"),
            field("future", new Type.Choice(List.of("setAside", "planned")), "setAside", "planned"),
            field("spread", SPREAD, "5", "3"),
            field("fillSpread", SPREAD, "10", "15"));

    private static final ObjectType LIVES =
            ObjectType.of("lifeRule", must("column", TEXT, "levensduur"), field("fill", LIFE, "", "60"));

    private static final ObjectType QUANTITY = ObjectType.of(
            "quantityRule",
            field("column", TEXT, "", "LengteLeiding"),
            field("factor", new Type.Number(NumberKind.POSITIVE, NONE, false), "1", "0.001"),
            field("geometry", new Type.Choice(List.of("length", "area")), "", "length"),
            field("fill", NUMBER, "", "40"));

    private static final ObjectType LAYER = ObjectType.of(
            "layer",
            must("file", TEXT, "wegvakken.gpkg"),
            field("table", TEXT, "", "wegvak"),
            field("crs", TEXT, "", "EPSG:28992"),
            must("id", TEXT, "WVK_ID"),
            field("name", TEXT, "", "STT_NAAM"),
            field("city", TEXT, "", "GME_NAAM"),
            field("households", TEXT, "", "aantal_huishoudens"),
            field("width", LENGTH, "", "12"));

    private static final ObjectType PLACING = ObjectType.of(
            "sectionRule",
            field("column", TEXT, "", "wegvak"),
            field("layer", new Type.Of(LAYER), "", ""),
            field("grid", LENGTH, "", "250"),
            field("tolerance", NUMBER, "0", "15"),
            field("all", TEXT, "", "street-1"));

    private static final ObjectType PART = FieldTable.ASSET.partWithout(
            Set.of("id", "section", "discipline", "owner", "quantity", "unit", "installed", "planned"));

    private static final ObjectType ACCOUNTS = ObjectType.of(
            "accounts",
            must("file", TEXT, "activastaat.xlsx"),
            field("table", TEXT, "", "activa"),
            field("encoding", TEXT, "", "windows-1252"),
            field("delimiter", TEXT, "", "';'"),
            field("decimal", SIGN, "", "','"),
            must("class", TEXT, "SOORT"),
            must("year", TEXT, "JAAR"),
            must("bookValue", TEXT, "BOEKWAARDE"),
            must("remaining", TEXT, "RESTDUUR"));

    private static final ObjectType TEMPLATE = ObjectType.of(
            "template",
            field("name", TEXT, "", "concrete up to 300 mm"),
            field("account", TEXT, "", "riolering"),
            field("when", CONDITIONS, "{}", "{MATERIAL: [AC, PVC], DIAMETER: {max: 300}}"),
            must("asset", new Type.Of(PART), ""));

    private static final ObjectType LAYER_MADE = ObjectType.of(
            "made",
            must("discipline", TEXT, "road"),
            field("owner", TEXT, "", "city"),
            field("quantity", NUMBER, "1", "1200"),
            field("unit", TEXT, "", "m2"),
            must("from", YEAR, "1975"),
            must("to", YEAR, "2015"),
            must("asset", new Type.Of(PART), ""));

    /** A mapping file. */
    public static final ObjectType MAPPING = ObjectType.of(
            "mapping",
            must("register", TEXT, "trees"),
            field("case", new Type.Of(FieldTable.CASE.partWithout(Set.of("sections", "assets"))), "", ""),
            field("file", TEXT, "", "bomen.csv"),
            field("format", new Type.Choice(List.of("csv", "xlsx", "geojson", "gpkg", "hydx")), "", "csv"),
            field("table", TEXT, "", "beheer_leiding"),
            field("encoding", TEXT, "", "windows-1252"),
            field("delimiter", TEXT, "", "';'"),
            field("decimal", SIGN, "", "','"),
            field("crs", TEXT, "", "EPSG:28992"),
            field("plane", TEXT, "EPSG:28992", "EPSG:26910"),
            field("x", TEXT, "", "X"),
            field("y", TEXT, "", "Y"),
            field("where", CONDITIONS, "{}", "{OWNER: CITY}"),
            must("id", new Type.Of(ID), "{column: ELEMENTNR, repeated: number}"),
            must("discipline", WORD, "tree"),
            field("owner", WORD, "", "city"),
            field("unit", TEXT, "", "piece"),
            must("installed", new Type.Of(INSTALLED), "{column: PLANTJAAR}"),
            field("life", new Type.Of(LIVES), "", "{column: levensduur}"),
            field("quantity", new Type.Either(NUMBER, QUANTITY), "1", "{column: LENGTH}"),
            must("section", new Type.Of(PLACING), "{grid: 250}"),
            field("unknown", UNKNOWN, "", "[onbekend, '-']"),
            field("districts", new Type.Of(LAYER), "", ""),
            field("group", new Type.Bool(), "false", "true"),
            must("templates", new Type.Many(new Type.Of(TEMPLATE), 1), ""),
            field("accounts", new Type.Of(ACCOUNTS), "", ""),
            field("made", new Type.Many(new Type.Of(LAYER_MADE), 0), "[]", ""));

    private RegisterTable() {}

    private static Field must(String name, Type type, String example) {
        return required(name, type, example, MODEL);
    }

    private static Field field(String name, Type type, String absent, String example) {
        return optional(name, type, absent, example, MODEL);
    }
}
