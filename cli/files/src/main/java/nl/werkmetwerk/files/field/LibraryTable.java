package nl.werkmetwerk.files.field;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.table.PriceFields;

/** The objects of a library of sourced figures (MODEL 14). */
public final class LibraryTable {
    private static final String MODEL = "14.1";
    private static final Type<Double> AMOUNT = new Type.Number(NumberKind.AMOUNT, "", false);

    /** One sourced figure. */
    public static final Form<Given> ITEM = Form.plain(
                    "item",
                    List.of(
                            text("id", "sewer.gravity-sewer-dn300.cleaning").required(),
                            text("discipline", "sewer").required(),
                            text("asset", "gravity sewer dn300"),
                            text("intervention", "cleaning"),
                            text("component", "high-pressure cleaning"),
                            text("unit", "EUR/m").required(),
                            field("low", AMOUNT, "2"),
                            field("typical", AMOUNT, "3"),
                            field("high", AMOUNT, "4"),
                            field("priceYear", new Type.Whole(NumberKind.YEAR, "", false), "2023"),
                            field("vat", Choice.oneOf("excl", "incl", "unknown"), "excl")
                                    .required(),
                            text("url", "https://www.riool.net/vervanging"),
                            field("verified", Choice.oneOf("yes", "no"), "yes").absent("no")))
            .withCommon();

    /** A library in YAML or JSON. */
    public static final Form<Given> LIBRARY = Form.plain(
                    "library",
                    List.of(
                            Field.<Given, List<Given>>unkept("items", new Type.Many<>(new Type.Of<>(ITEM), 0))
                                    .absent(List.of())
                                    .model(MODEL),
                            Field.<Given, Map<String, Map<String, Double>>>unkept("priceIndices", PriceFields.INDICES)
                                    .absent(Map.of())
                                    .model("14.4")
                                    .example("{sewer: {2015: 145.7, 2024: 207.9}}"),
                            Field.<Given, List<String>>unkept("sources", new Type.Many<>(Type.TEXT, 0))
                                    .absent(List.of())
                                    .model("14.4")))
            .withCommon();

    private LibraryTable() {}

    private static Field<Given, String> text(String name, String example) {
        return field(name, Type.TEXT, example);
    }

    private static <V> Field<Given, V> field(String name, Type<V> type, String example) {
        return Field.<Given, V>unkept(name, type).model(MODEL).example(example);
    }
}
