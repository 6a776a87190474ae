package nl.werkmetwerk.files.field;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.Type.Keys;
import nl.werkmetwerk.field.table.AssetFields;
import nl.werkmetwerk.field.table.CaseFields;

/** Every object of a mapping: how a register becomes part of a scenario (MODEL 11). */
public final class RegisterTable {
    private static final String MODEL = "11";
    private static final String NONE = "";
    private static final Type<String> TEXT = Type.TEXT;
    private static final Type<Double> NUMBER = new Type.Number(NumberKind.COUNT, NONE, false);
    private static final Type<Double> LENGTH = new Type.Number(NumberKind.POSITIVE, "m", false);
    private static final Type<Integer> YEAR = new Type.Whole(NumberKind.YEAR, NONE, false);
    private static final Type<Integer> LIFE = new Type.Whole(NumberKind.LIFE, "year", false);
    private static final Type<Integer> SPREAD = new Type.Whole(NumberKind.YEARS, "year", false);
    private static final Type<Integer> ROW = new Type.Whole(NumberKind.INTERVAL, NONE, false);
    private static final Type<String> SIGN = Choice.oneOf(".", ",");
    private static final Type<Object> VALUES = new Type.OneOrMany<>(Type.SIMPLE, new Type.Many<>(Type.SIMPLE, 1));

    private static final Type<Object> UNKNOWN = new Type.OneOrMany<>(Type.SIMPLE, new Type.Many<>(Type.SIMPLE, 0));

    private static final Form<Given> RANGE = form(
            "range",
            List.of(
                    field("min", NUMBER, "200"),
                    field("max", NUMBER, "500"),
                    field("not", VALUES, "[drain, culvert]")));

    private static final Type<Map<String, Object>> CONDITIONS =
            new Type.Keyed<>(Keys.FREE, new Type.Either(VALUES, RANGE), false);

    private static final Form<Given> PICK = form(
            "pick",
            List.of(
                    must("column", TEXT, "OWNER"),
                    field("values", new Type.Keyed<>(Keys.FREE, TEXT, false), "{CITY: gemeente}")
                            .absent(Map.of()),
                    field("otherwise", TEXT, "others")));

    private static final Type<Object> WORD = new Type.Either(TEXT, PICK);

    private static final Form<Given> ID = form(
            "idRule",
            List.of(
                    field("column", TEXT, "uri"),
                    field("feature", Type.BOOL, "true").absent(false),
                    field("repeated", Choice.oneOf("refuse", "number", "merge"), "number")
                            .absent("refuse"),
                    field("missing", Choice.oneOf("setAside", "number"), "number")
                            .absent("setAside")));

    private static final Form<Given> INSTALLED = form(
            "yearRule",
            List.of(
                    field("column", TEXT, "Begindatum"),
                    field("optional", Type.BOOL, "true").absent(false),
                    field("renewed", TEXT, "datumLining"),
                    field("from", YEAR, "1900").absent(1800),
                    field("fill", YEAR, "1970"),
                    field("unknown", UNKNOWN, "[onbekend, 9999, 1900-01-01]"),
                    field("future", Choice.oneOf("setAside", "planned"), "planned")
                            .absent("setAside"),
                    field("spread", SPREAD, "3").absent(5),
                    field("fillSpread", SPREAD, "15").absent(10)));

    private static final Form<Given> LIVES =
            form("lifeRule", List.of(must("column", TEXT, "levensduur"), field("fill", LIFE, "60")));

    private static final Form<Given> QUANTITY = form(
            "quantityRule",
            List.of(
                    field("column", TEXT, "LengteLeiding"),
                    field("optional", Type.BOOL, "true").absent(false),
                    field("factor", new Type.Number(NumberKind.POSITIVE, NONE, false), "0.001")
                            .absent(1.0),
                    field("geometry", Choice.oneOf("length", "area"), "length"),
                    field("fill", NUMBER, "40")));

    private static final Form<Given> LAYER = form(
            "layer",
            List.of(
                    must("file", TEXT, "wegvakken.gpkg"),
                    field("table", TEXT, "wegvak"),
                    field("crs", TEXT, "EPSG:28992"),
                    must("id", TEXT, "WVK_ID"),
                    field("name", TEXT, "STT_NAAM"),
                    field("city", TEXT, "GME_NAAM"),
                    field("households", TEXT, "aantal_huishoudens"),
                    field("width", LENGTH, "12")));

    private static final Form<Given> PLACING = form(
            "sectionRule",
            List.of(
                    field("column", TEXT, "wegvak"),
                    field("layer", of(LAYER), ""),
                    field("grid", LENGTH, "250"),
                    field("tolerance", NUMBER, "15").absent(0.0),
                    field("all", TEXT, "street-1")));

    private static final Form<Given> PART = AssetFields.ASSET.partWithout(
            Set.of("id", "section", "discipline", "owner", "quantity", "unit", "installed", "planned"));

    private static final Form<Given> ACCOUNTS = form(
            "accounts",
            List.of(
                    must("file", TEXT, "activastaat.xlsx"),
                    field("table", TEXT, "activa"),
                    field("encoding", TEXT, "windows-1252"),
                    field("delimiter", TEXT, "';'"),
                    field("decimal", SIGN, "','"),
                    field("heading", ROW, "3"),
                    must("class", TEXT, "SOORT"),
                    must("year", TEXT, "JAAR"),
                    must("bookValue", TEXT, "BOEKWAARDE"),
                    must("remaining", TEXT, "RESTDUUR")));

    private static final Type<List<String>> COLUMNS = new Type.Many<>(TEXT, 1);

    private static final Form<Given> CURRENT = form(
            "current",
            List.of(
                    field("ended", COLUMNS, "[eindRegistratie, objectEindTijd]"),
                    field("level", COLUMNS, "[relatieveHoogteligging]"),
                    field("status", COLUMNS, "[bgt_status]"),
                    field("not", new Type.Many<>(TEXT, 1), "[plan, historie]")));

    private static final Form<Given> CONDITION = form(
            "condition",
            List.of(
                    must("column", TEXT, "CONDITIE"),
                    field("inspected", TEXT, "DATUM_INSPECTIE"),
                    field(
                            "remaining",
                            new Type.Keyed<>(Keys.FREE, new Type.Number(NumberKind.FRACTION, NONE, false), false),
                            "{3: 0.4, 4: 0.15, 5: 0}"),
                    field("spread", SPREAD, "5").absent(5)));

    private static final Form<Given> TEMPLATE = form(
            "template",
            List.of(
                    field("name", TEXT, "concrete up to 300 mm"),
                    field("account", TEXT, "riolering"),
                    field("when", CONDITIONS, "{MATERIAL: [AC, PVC], DIAMETER: {max: 300}}")
                            .absent(Map.of()),
                    must("asset", of(PART), "")));

    private static final Form<Given> LAYER_MADE = form(
            "made",
            List.of(
                    must("discipline", TEXT, "road"),
                    field("owner", TEXT, "city"),
                    field("quantity", NUMBER, "1200").absent(1.0),
                    field("unit", TEXT, "m2"),
                    must("from", YEAR, "1975"),
                    must("to", YEAR, "2015"),
                    must("asset", of(PART), "")));

    /** A mapping file. */
    public static final Form<Given> MAPPING = form(
            "mapping",
            List.of(
                    must("register", TEXT, "trees"),
                    field("case", of(CaseFields.CASE.partWithout(Set.of("sections", "assets"))), ""),
                    field("file", TEXT, "bomen.csv"),
                    field("format", Choice.oneOf("csv", "xlsx", "geojson", "gpkg", "shp", "gml", "hydx"), "csv"),
                    field("table", TEXT, "beheer_leiding"),
                    field("encoding", TEXT, "windows-1252"),
                    field("delimiter", TEXT, "';'"),
                    field("decimal", SIGN, "','"),
                    field("heading", ROW, "3"),
                    field("crs", TEXT, "EPSG:28992"),
                    field("plane", TEXT, "EPSG:26910").absent("EPSG:28992"),
                    field("x", TEXT, "X"),
                    field("y", TEXT, "Y"),
                    field("geometry", TEXT, "WKT"),
                    field("names", new Type.Keyed<>(Keys.FREE, COLUMNS, false), "{lokaalid: [lokaal_id]}")
                            .absent(Map.of()),
                    field("where", CONDITIONS, "{OWNER: CITY}").absent(Map.of()),
                    field("current", of(CURRENT), ""),
                    must("id", of(ID), "{column: ELEMENTNR, repeated: number}"),
                    must("discipline", WORD, "tree"),
                    field("owner", WORD, "city"),
                    field("unit", TEXT, "piece"),
                    must("installed", of(INSTALLED), "{column: PLANTJAAR}"),
                    field("condition", of(CONDITION), "{column: CONDITIE}"),
                    field("life", of(LIVES), "{column: levensduur}"),
                    field("quantity", new Type.Either(NUMBER, QUANTITY), "{column: LENGTH}")
                            .absent(1.0),
                    must("section", of(PLACING), "{grid: 250}"),
                    field("unknown", UNKNOWN, "[onbekend, '-']"),
                    field("districts", of(LAYER), ""),
                    field("group", Type.BOOL, "true").absent(false),
                    must("templates", new Type.Many<>(of(TEMPLATE), 1), ""),
                    field("accounts", of(ACCOUNTS), ""),
                    field("made", new Type.Many<>(of(LAYER_MADE), 0), "").absent(List.of())));

    private RegisterTable() {}

    private static <V> Field<Given, V> must(String name, Type<V> type, String example) {
        return field(name, type, example).required();
    }

    private static <V> Field<Given, V> field(String name, Type<V> type, String example) {
        return Field.<Given, V>unkept(name, type).model(MODEL).example(example);
    }

    private static Form<Given> form(String name, List<Field<Given, ?>> fields) {
        return Form.plain(name, fields).withCommon();
    }

    private static Type<Given> of(Form<Given> form) {
        return new Type.Of<>(form);
    }
}
