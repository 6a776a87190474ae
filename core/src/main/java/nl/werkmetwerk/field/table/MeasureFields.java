package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.table.Types.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.Type.Keys;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.neighbourhood.Measure;
import nl.werkmetwerk.model.neighbourhood.MeasureAsset;
import nl.werkmetwerk.model.neighbourhood.MethodChange;
import nl.werkmetwerk.model.neighbourhood.Quantity;
import nl.werkmetwerk.model.neighbourhood.Score;

/** Measures that a package is chosen of (MODEL-practice 12.2). */
public final class MeasureFields {
    private static final Type<Double> SCORE = number(NumberKind.SCORE, NONE);

    private static final Field<Given, String> ATTRIBUTE = Field.<Given, String>unkept("attribute", TEXT)
            .required()
            .model("12.2")
            .example("trees");
    private static final Field<Given, Double> FACTOR = Field.<Given, Double>unkept(
                    "factor", number(NumberKind.FACTOR, NONE))
            .absent(1.0)
            .model("12.2")
            .example("0.5");
    private static final Form<Given> BY_ATTRIBUTE =
            Form.plain("quantity", List.of(ATTRIBUTE, FACTOR)).withCommon();

    private static final Field<MeasureAsset, Object> QUANTITY = Field.of(
                    "quantity",
                    (Type<Object>) new Type.Either(COUNT, BY_ATTRIBUTE),
                    (MeasureAsset asset) -> written(asset.quantity()))
            .absent(1.0)
            .model("12.2")
            .example("{attribute: trees, factor: 2}");

    /** What a measure builds. */
    private static final Form<MeasureAsset> ASSET = asset();

    private static final Field<Given, Double> FIXED = Field.<Given, Double>unkept("fixed", SCORE)
            .absent(0.0)
            .model("12.3")
            .example("2");
    private static final Field<Given, Double> PER_UNIT = Field.<Given, Double>unkept("perUnit", SCORE)
            .absent(0.0)
            .model("12.3")
            .example("0.5");
    private static final Form<Given> BY_QUANTITY =
            Form.plain("score", List.of(FIXED, PER_UNIT)).withCommon();

    private static final Field<MethodChange, String> CHANGED = Field.of("discipline", TEXT, MethodChange::discipline)
            .required()
            .model("12.2")
            .example("sewer");
    private static final Field<MethodChange, String> BY_METHOD = Field.of("method", TEXT, MethodChange::method)
            .required()
            .model("12.2")
            .example("reline");
    private static final Form<MethodChange> CHANGE = Form.of(
                    "methodChange",
                    given -> new MethodChange(given.get(CHANGED), given.get(BY_METHOD)),
                    List.of(CHANGED, BY_METHOD))
            .withCommon();

    private static final Field<Measure, String> ID =
            Field.of("id", TEXT, Measure::id).required().model("12.2").example("trees");
    private static final Field<Measure, String> NAME = Field.maybe(
                    "name",
                    TEXT,
                    (Measure measure) -> Optional.of(measure.name()).filter(name -> !name.equals(measure.id())))
            .model("12.2")
            .example("Bomen");
    private static final Field<Measure, Map<String, Object>> WHEN = Field.of(
                    "when", AttributeFields.CONDITION, (Measure measure) -> AttributeFields.written(measure.when()))
            .model("12.2")
            .example("{width: {min: 10}}");
    private static final Field<Measure, Integer> FROM =
            Field.maybeWhole("from", YEAR, Measure::from).model("12.2").example("2028");
    private static final Field<Measure, Integer> UNTIL =
            Field.maybeWhole("until", YEAR, Measure::until).model("12.2").example("2035");
    private static final Field<Measure, Boolean> OPENING = Field.of("opening", BOOL, Measure::opening)
            .absent(true)
            .model("12.2")
            .example("false");
    private static final Field<Measure, MeasureAsset> BUILT =
            Field.of("asset", new Type.Of<>(ASSET), Measure::asset).required().model("12.2");
    private static final Field<Measure, List<MethodChange>> CHANGES = Field.of(
                    "changes", many(CHANGE), Measure::changes)
            .model("12.2")
            .example("[{discipline: sewer, method: small}]");
    private static final Field<Measure, List<String>> NEEDS =
            Field.of("needs", texts(0), Measure::needs).model("12.2").example("[wadi]");
    private static final Field<Measure, List<String>> EXCLUDES =
            Field.of("excludes", texts(0), Measure::excludes).model("12.2").example("[parking]");
    private static final Field<Measure, Map<String, Object>> SCORES = Field.of(
                    "scores",
                    keyed(Keys.FREE, (Type<Object>) new Type.Either(SCORE, BY_QUANTITY)),
                    (Measure measure) -> written(measure.scores()))
            .model("12.3")
            .example("{green: 6, cool: {perUnit: 0.5}}");

    /** A measure. */
    public static final Form<Measure> MEASURE = Form.of(
                    "measure",
                    MeasureFields::measure,
                    List.of(ID, NAME, WHEN, FROM, UNTIL, OPENING, BUILT, CHANGES, NEEDS, EXCLUDES, SCORES))
            .withCommon();

    private MeasureFields() {}

    private static <V> Field<MeasureAsset, V> of(Field<Asset, V> field) {
        return field.within(MeasureAsset::pattern);
    }

    private static Form<MeasureAsset> asset() {
        Field<MeasureAsset, ?> renewal = of(AssetFields.RENEWAL);
        Field<MeasureAsset, ?> impacts = of(AssetFields.IMPACTS);
        Field<MeasureAsset, ?> methods = of(AssetFields.METHODS);
        return Form.<MeasureAsset>of(
                        "measureAsset",
                        MeasureFields::measureAsset,
                        List.of(
                                of(AssetFields.DISCIPLINE),
                                of(AssetFields.OWNER),
                                QUANTITY,
                                of(AssetFields.UNIT),
                                of(AssetFields.YEARS_OF_LIFE),
                                renewal,
                                impacts,
                                methods,
                                of(AssetFields.MAINTENANCE),
                                of(AssetFields.PERIODIC),
                                of(AssetFields.RISK),
                                of(AssetFields.BENEFIT),
                                of(AssetFields.FLEXIBILITY),
                                of(AssetFields.ACCOUNTING)))
                .withCommon()
                .exactlyOne(renewal, methods)
                .notBoth(methods, impacts)
                .refusing("measureAsset", "id", "section", "installed", "planned");
    }

    private static MeasureAsset measureAsset(Given given) {
        Maintenance maintenance = given.get(AssetFields.MAINTENANCE);
        Benefit benefit = given.get(AssetFields.BENEFIT);
        Flexibility flexibility = given.get(AssetFields.FLEXIBILITY);
        AccountingRule accounting = given.get(AssetFields.ACCOUNTING);
        Asset pattern = new Asset(
                "?",
                given.get(AssetFields.DISCIPLINE),
                "?",
                1,
                given.find(AssetFields.UNIT).orElse(""),
                0,
                true,
                given.get(AssetFields.YEARS_OF_LIFE),
                given.find(AssetFields.OWNER),
                AssetFields.methods(given),
                maintenance,
                given.find(AssetFields.PERIODIC),
                given.find(AssetFields.RISK),
                benefit,
                flexibility,
                accounting);
        return new MeasureAsset(quantity(given.get(QUANTITY)), pattern);
    }

    private static Quantity quantity(Object written) {
        if (written instanceof Given by) {
            return new Quantity(Optional.of(by.get(ATTRIBUTE)), by.get(FACTOR));
        }
        return new Quantity(Optional.empty(), (Double) written);
    }

    private static Object written(Quantity quantity) {
        if (quantity.attribute().isEmpty()) {
            return quantity.factor();
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(ATTRIBUTE.name(), quantity.attribute().get());
        if (quantity.factor() != 1) {
            written.put(FACTOR.name(), quantity.factor());
        }
        return written;
    }

    private static Map<String, Object> written(Map<String, Score> scores) {
        Map<String, Object> written = new LinkedHashMap<>();
        scores.forEach((criterion, score) -> written.put(criterion, written(score)));
        return written;
    }

    private static Object written(Score score) {
        if (score.perUnit() == 0) {
            return score.fixed();
        }
        Map<String, Object> written = new LinkedHashMap<>();
        if (score.fixed() != 0) {
            written.put(FIXED.name(), score.fixed());
        }
        written.put(PER_UNIT.name(), score.perUnit());
        return written;
    }

    private static Map<String, Score> scores(Map<String, Object> written) {
        Map<String, Score> scores = new LinkedHashMap<>();
        written.forEach((criterion, score) -> scores.put(criterion, score(score)));
        return scores;
    }

    private static Score score(Object written) {
        return written instanceof Given by
                ? new Score(by.get(FIXED), by.get(PER_UNIT))
                : new Score((Double) written, 0);
    }

    private static Measure measure(Given given) {
        String id = given.get(ID);
        return new Measure(
                id,
                given.find(NAME).orElse(id),
                AttributeFields.condition(given.get(WHEN)),
                given.whole(FROM),
                given.whole(UNTIL),
                given.get(OPENING),
                given.get(BUILT),
                given.get(CHANGES),
                given.get(NEEDS),
                given.get(EXCLUDES),
                scores(given.get(SCORES)));
    }
}
