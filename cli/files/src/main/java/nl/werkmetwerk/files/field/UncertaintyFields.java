package nl.werkmetwerk.files.field;

import static nl.werkmetwerk.files.field.Field.optional;
import static nl.werkmetwerk.files.field.Field.required;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.uncertainty.ReferenceClass;

/** Objects about what is not known for sure (MODEL 10), and what was tried to know it (MODEL 15). */
final class UncertaintyFields {
    private static final Type TEXT = new Type.Text();
    private static final Type NUMBER = new Type.Number(NumberKind.FINITE, "", false);
    private static final Type WEIGHT = new Type.Number(NumberKind.AMOUNT, "", false);
    private static final Type AMOUNT = new Type.Number(NumberKind.AMOUNT, "EUR", false);
    private static final Type GAIN = new Type.Number(NumberKind.FINITE, "EUR", false);
    private static final Type FRACTION = new Type.Number(NumberKind.FRACTION, "", false);

    private static final Type PARAMETER = new Type.Choice(List.of(
            "cost",
            "quantity",
            "life",
            "sharing",
            "coordinationRate",
            "lifeLoss",
            "markup",
            "growth",
            "priceTrend",
            "discountRate",
            "installed"));
    private static final Type KIND =
            new Type.Choice(List.of("renewal", "maintenance", "periodic", "risk", "benefit", "impact"));
    private static final Type SHAPE = new Type.Choice(
            List.of("triangular", "pert", "normal", "lognormal", "uniform", "discrete", "library", "referenceClass"));
    private static final Type REFERENCE_CLASS = new Type.Choice(
            Arrays.stream(ReferenceClass.values()).map(ReferenceClass::id).toList());

    private static final ObjectType SELECTION = ObjectType.of(
            "selection",
            optional("parameter", PARAMETER, "cost", "life", "10"),
            optional("kind", KIND, "", "renewal", "10"),
            optional("component", TEXT, "", "excavation", "10"),
            optional("discipline", TEXT, "", "sewer", "10"),
            optional("asset", TEXT, "", "sewer-1", "10"),
            optional("section", TEXT, "", "street-1", "10"));

    private static final ObjectType DISTRIBUTION = ObjectType.of(
            "distribution",
            required("type", SHAPE, "pert", "10"),
            optional("low", NUMBER, "", "0.9", "10"),
            optional("mode", NUMBER, "", "1", "10"),
            optional("high", NUMBER, "", "1.4", "10"),
            optional("mean", NUMBER, "", "1.1", "10"),
            optional("sd", NUMBER, "", "0.2", "10"),
            optional("values", new Type.Many(NUMBER, 1), "", "[0.8, 1, 1.5]", "10"),
            optional("weights", new Type.Many(WEIGHT, 1), "", "[1, 2, 1]", "10"),
            optional("class", REFERENCE_CLASS, "", "roads", "10"));

    private UncertaintyFields() {}

    static ObjectType uncertainty() {
        return ObjectType.of(
                "uncertainty",
                required("id", TEXT, "bids", "10"),
                required("on", new Type.Of(SELECTION), "{kind: renewal, discipline: sewer}", "10"),
                optional("each", new Type.Choice(List.of("asset", "section")), "", "asset", "10"),
                optional("correlation", FRACTION, "0", "0.3", "10"),
                required(
                        "distribution", new Type.Of(DISTRIBUTION), "{type: pert, low: 0.9, mode: 1, high: 1.4}", "10"));
    }

    static ObjectType experiment() {
        return ObjectType.of(
                "experiment",
                required("id", TEXT, "pilot-1", "15"),
                required("hypothesis", TEXT, "one crew for sewer and road saves two weeks", "15"),
                required("measure", TEXT, "joint works by one contractor", "15"),
                optional("strategy", TEXT, "", "window5", "15"),
                required("sections", new Type.Many(TEXT, 1), "[street-1, street-2]", "15"),
                optional("cost", AMOUNT, "0", "15000", "15"),
                optional("observed", new Type.Many(GAIN, 1), "", "[12000, 9500]", "15"),
                optional("streetSd", AMOUNT, "", "20000", "15"),
                optional("areaSd", AMOUNT, "", "5000", "15"));
    }
}
