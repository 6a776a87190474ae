package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.Topic.ASSETS;
import static nl.werkmetwerk.field.Topic.LIVES;
import static nl.werkmetwerk.field.Topic.PRICES;
import static nl.werkmetwerk.field.Topic.TIMING;
import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.asset.Method;

/** How an asset can be renewed, and what that costs (MODEL 2.6 to 2.9). */
public final class WorksFields {
    private static final Field<Component, String> KIND =
            Field.of("kind", TEXT, Component::kind).required().model("2.6").example("excavation");
    private static final Field<Component, Double> UNIT_COST = Field.of("unitCost", PRICE, Component::unitCost)
            .model("2.6", PRICES)
            .example("250");
    private static final Field<Component, Double> FIXED = Field.of(
                    "fixed", SUM, (Component component) -> component.fixed())
            .model("2.6", PRICES)
            .example("15000");
    private static final Field<Component, Boolean> LASTING = Field.maybe("lasting", BOOL, WorksFields::lasts)
            .model("2.7", TIMING)
            .example("false");

    /** A part of the cost of a renewal. */
    public static final Form<Component> COMPONENT = Form.of(
                    "component", WorksFields::component, List.of(KIND, UNIT_COST, FIXED, LASTING))
            .withCommon();

    private static final Field<Impact, String> IMPACT_KIND =
            Field.of("kind", TEXT, Impact::kind).required().model("2.9").example("nuisanceDays");
    private static final Field<Impact, Double> PER_UNIT = Field.of(
                    "perUnit", figure(NumberKind.AMOUNT, NONE), Impact::perUnit)
            .model("2.9")
            .example("0.2");
    private static final Field<Impact, Double> IMPACT_FIXED = Field.of(
                    "fixed", figure(NumberKind.AMOUNT, NONE), Impact::fixed)
            .model("2.9")
            .example("5");

    /** What a renewal does to the surroundings. */
    public static final Form<Impact> IMPACT = Form.of(
                    "impact",
                    given -> new Impact(given.get(IMPACT_KIND), given.get(PER_UNIT), given.get(IMPACT_FIXED)),
                    List.of(IMPACT_KIND, PER_UNIT, IMPACT_FIXED))
            .withCommon();

    private static final Field<Method, String> ID =
            Field.of("id", TEXT, Method::id).required().model("2.8").example("reline");
    private static final Field<Method, Integer> LIFE_AFTER =
            Field.maybeWhole("life", LIFE, Method::life).model("2.8", LIVES).example("30");
    private static final Field<Method, List<Component>> COMPONENTS = Field.of(
                    "components", many(COMPONENT), Method::components)
            .model("2.8", ASSETS)
            .example("[{kind: lining, unitCost: 200}]");
    private static final Field<Method, List<Impact>> IMPACTS = Field.of("impacts", many(IMPACT), Method::impacts)
            .model("2.8", ASSETS)
            .example("[{kind: nuisanceDays, perUnit: 0.02}]");
    private static final Field<Method, Boolean> DIGS = Field.of("digs", BOOL, Method::digs)
            .absent(true)
            .model("2.8", ASSETS)
            .example("false");

    /** A way to renew an asset. */
    public static final Form<Method> METHOD = Form.of(
                    "method", WorksFields::method, List.of(ID, LIFE_AFTER, COMPONENTS, IMPACTS, DIGS))
            .withCommon();

    private WorksFields() {}

    private static Optional<Boolean> lasts(Component component) {
        return switch (component.lasting()) {
            case YES -> Optional.of(true);
            case NO -> Optional.of(false);
            case BY_KIND -> Optional.empty();
        };
    }

    private static Component component(Given given) {
        Lasting lasting =
                given.find(LASTING).map(yes -> yes ? Lasting.YES : Lasting.NO).orElse(Lasting.BY_KIND);
        return new Component(given.get(KIND), given.get(UNIT_COST), given.get(FIXED), lasting);
    }

    private static Method method(Given given) {
        return new Method(
                given.get(ID), given.whole(LIFE_AFTER), given.get(COMPONENTS), given.get(IMPACTS), given.get(DIGS));
    }
}
