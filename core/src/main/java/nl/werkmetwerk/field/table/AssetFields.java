package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.Topic.ASSETS;
import static nl.werkmetwerk.field.Topic.LIVES;
import static nl.werkmetwerk.field.Topic.OTHER;
import static nl.werkmetwerk.field.Topic.TIMING;
import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;

/** An asset (MODEL 2). */
public final class AssetFields {
    private static final Field<Asset, String> ID =
            Field.of("id", TEXT, Asset::id).required().model("2.1").example("sewer-1");
    static final Field<Asset, String> DISCIPLINE = Field.of("discipline", TEXT, Asset::discipline)
            .required()
            .model("2.1", ASSETS)
            .example("sewer");
    private static final Field<Asset, String> SECTION = Field.of("section", TEXT, Asset::section)
            .required()
            .model("2.1", ASSETS)
            .example("street-1");
    static final Field<Asset, String> OWNER =
            Field.maybe("owner", TEXT, Asset::owner).model("2.14", ASSETS).example("city");
    private static final Field<Asset, Double> QUANTITY = Field.of("quantity", COUNT, Asset::quantity)
            .absent(1.0)
            .model("2.2", ASSETS)
            .example("200");
    static final Field<Asset, String> UNIT = Field.maybe(
                    "unit", TEXT, (Asset asset) -> Optional.of(asset.unit()).filter(unit -> !unit.isEmpty()))
            .model("2.2", OTHER)
            .example("m");
    private static final Field<Asset, Integer> INSTALLED = Field.maybe(
                    "installed",
                    YEAR,
                    (Asset asset) -> asset.planned() ? Optional.empty() : Optional.of(asset.startYear()))
            .model("2.3", TIMING)
            .example("1971");
    private static final Field<Asset, Integer> PLANNED = Field.maybe(
                    "planned",
                    YEAR,
                    (Asset asset) -> asset.planned() ? Optional.of(asset.startYear()) : Optional.empty())
            .model("2.4", TIMING)
            .example("2028");
    static final Field<Asset, Integer> YEARS_OF_LIFE =
            Field.of("life", LIFE, Asset::life).required().model("2.5", LIVES).example("60");
    static final Field<Asset, List<Component>> RENEWAL = Field.maybe(
                    "renewal",
                    many(WorksFields.COMPONENT),
                    (Asset asset) -> asset.renewal().map(Method::components))
            .model("2.6", ASSETS)
            .example("[{kind: pipe, unitCost: 350}]");
    static final Field<Asset, List<Impact>> IMPACTS = Field.of(
                    "impacts",
                    many(WorksFields.IMPACT),
                    (Asset asset) -> asset.renewal().map(Method::impacts).orElse(List.of()))
            .model("2.9", ASSETS)
            .example("[{kind: nuisanceDays, perUnit: 0.2}]");
    static final Field<Asset, List<Method>> METHODS = Field.maybe(
                    "methods",
                    many(WorksFields.METHOD, 1),
                    (Asset asset) -> asset.renewal().isPresent() ? Optional.empty() : Optional.of(asset.methods()))
            .model("2.8", ASSETS);
    static final Field<Asset, Maintenance> MAINTENANCE = Field.of(
                    "maintenance", new Type.Of<>(RunningFields.MAINTENANCE), Asset::maintenance)
            .absent(Maintenance.NONE)
            .model("2.10")
            .example("{unitCost: 2.5}");
    static final Field<Asset, Periodic> PERIODIC = Field.maybe(
                    "periodic", new Type.Of<>(RunningFields.PERIODIC), Asset::periodic)
            .model("2.11")
            .example("{every: 15, unitCost: 8}");
    static final Field<Asset, Risk> RISK = Field.maybe("risk", new Type.Of<>(RunningFields.RISK), Asset::risk)
            .model("2.12")
            .example("{failureCost: 100, scale: 60, shape: 4}");
    static final Field<Asset, Benefit> BENEFIT = Field.of(
                    "benefit", new Type.Of<>(RunningFields.BENEFIT), Asset::benefit)
            .absent(Benefit.NONE)
            .model("2.13")
            .example("{unitValue: 1.5}");
    static final Field<Asset, Flexibility> FLEXIBILITY = Field.of(
                    "flexibility", new Type.Of<>(ConstraintFields.FLEXIBILITY), Asset::flexibility)
            .absent(Flexibility.UNSAID)
            .model("1.16", OTHER)
            .example("{advance: 10, defer: 5}");
    static final Field<Asset, AccountingRule> ACCOUNTING = Field.of(
                    "accounting", new Type.Of<>(AccountingFields.ACCOUNTING), Asset::accounting)
            .absent(AccountingRule.UNSAID)
            .model("9.1", OTHER)
            .example("{bookValue: 120000, remainingYears: 12}");

    /** An asset. */
    public static final Form<Asset> ASSET = Form.of(
                    "asset",
                    AssetFields::asset,
                    List.of(
                            ID,
                            DISCIPLINE,
                            SECTION,
                            OWNER,
                            QUANTITY,
                            UNIT,
                            INSTALLED,
                            PLANNED,
                            YEARS_OF_LIFE,
                            RENEWAL,
                            IMPACTS,
                            METHODS,
                            MAINTENANCE,
                            PERIODIC,
                            RISK,
                            BENEFIT,
                            FLEXIBILITY,
                            ACCOUNTING))
            .withCommon()
            .exactlyOne(INSTALLED, PLANNED)
            .exactlyOne(RENEWAL, METHODS)
            .notBoth(METHODS, IMPACTS);

    private AssetFields() {}

    private static Asset asset(Given given) {
        boolean planned = given.has(PLANNED);
        return new Asset(
                given.get(ID),
                given.get(DISCIPLINE),
                given.get(SECTION),
                given.get(QUANTITY),
                given.find(UNIT).orElse(""),
                planned ? given.get(PLANNED) : given.get(INSTALLED),
                planned,
                given.get(YEARS_OF_LIFE),
                given.find(OWNER),
                methods(given),
                given.get(MAINTENANCE),
                given.find(PERIODIC),
                given.find(RISK),
                given.get(BENEFIT),
                given.get(FLEXIBILITY),
                given.get(ACCOUNTING));
    }

    static List<Method> methods(Given given) {
        List<Method> named = given.find(METHODS).orElse(List.of());
        List<Component> renewal = given.find(RENEWAL).orElse(List.of());
        return named.isEmpty() ? List.of(Method.renewal(renewal, given.get(IMPACTS))) : named;
    }
}
