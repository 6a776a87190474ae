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

/** The objects of a portfolio (MODEL-practice 16.1 and 16.2). */
public final class PortfolioTable {
    private static final String VIEW = "16.1";
    private static final String BENCHMARK = "16.2";
    private static final Type<Integer> YEAR = new Type.Whole(NumberKind.YEAR, "", false);

    /** Real yearly rate in place of the cases' own. */
    public static final Field<Given, Object> DISCOUNT_RATE =
            field("discountRate", PriceFields.RATES_OVER_TIME, "0.0225", VIEW);

    /** Year → price level. */
    public static final Field<Given, Map<String, Double>> PRICE_INDEX = field(
                    "priceIndex",
                    new Type.Keyed<>(Type.Keys.YEAR, new Type.Number(NumberKind.POSITIVE, "", false), true),
                    "{2024: 110, 2026: 121}",
                    VIEW)
            .absent(Map.of());

    private static final Form<Given> MEMBER = Form.plain(
                    "portfolioCase",
                    List.of(
                            field("file", Type.TEXT, "leiden.yaml", VIEW).required(),
                            field("strategy", Type.TEXT, "coincident", VIEW)))
            .withCommon();

    private static final Form<Given> INDICATOR = Form.plain(
                    "indicator",
                    List.of(
                            field("id", Type.TEXT, "works", BENCHMARK).required(),
                            field("value", Type.TEXT, "worksCost", BENCHMARK).required(),
                            field("per", Choice.oneOf("section", "household", "quantity"), "household", BENCHMARK)
                                    .required(),
                            field("discipline", Type.TEXT, "sewer", BENCHMARK)))
            .withCommon();

    private static final Form<Given> PORTFOLIO = Form.plain(
                    "portfolio",
                    List.of(
                            field("name", Type.TEXT, "Four cities", VIEW).required(),
                            field("baseYear", YEAR, "2026", VIEW).required(),
                            field("priceYear", YEAR, "2026", VIEW),
                            DISCOUNT_RATE,
                            PRICE_INDEX,
                            field("libraries", new Type.Many<>(Type.TEXT, 0), "[prices.yaml]", VIEW)
                                    .absent(List.of()),
                            field("cases", new Type.Many<>(new Type.Of<>(MEMBER), 1), "", VIEW)
                                    .required(),
                            field("indicators", new Type.Many<>(new Type.Of<>(INDICATOR), 0), "", BENCHMARK)
                                    .absent(List.of())))
            .withCommon();

    /** The file: an object that says what it is. */
    public static final Form<Given> FILE = Form.plain(
            "portfolioFile",
            List.of(field("portfolio", new Type.Of<>(PORTFOLIO), "", VIEW).required()));

    private PortfolioTable() {}

    private static <V> Field<Given, V> field(String name, Type<V> type, String example, String model) {
        return Field.<Given, V>unkept(name, type).model(model).example(example);
    }
}
