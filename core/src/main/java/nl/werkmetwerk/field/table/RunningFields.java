package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.Topic.LIVES;
import static nl.werkmetwerk.field.Topic.OTHER;
import static nl.werkmetwerk.field.Topic.PRICES;
import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;

/** What an asset costs and brings while it is there (MODEL 2.10 to 2.13). */
public final class RunningFields {
    private static final Field<Maintenance, Double> UPKEEP = Field.of("unitCost", YEARLY_PRICE, Maintenance::unitCost)
            .model("2.10", PRICES)
            .example("2.5");
    private static final Field<Maintenance, Double> GROWTH =
            Field.of("growth", RATE, Maintenance::growth).model("2.10", LIVES).example("0.03");

    private static final Field<Periodic, Integer> EVERY = Field.of("every", INTERVAL, Periodic::every)
            .required()
            .model("2.11", LIVES)
            .example("10");
    private static final Field<Periodic, Double> PERIODIC_UNIT = Field.of("unitCost", PRICE, Periodic::unitCost)
            .model("2.11", PRICES)
            .example("8");
    private static final Field<Periodic, Double> PERIODIC_FIXED =
            Field.of("fixed", SUM, Periodic::fixed).model("2.11", PRICES).example("1000");

    private static final Field<Risk, Double> FAILURE = Field.of("failureCost", PRICE, Risk::failureCost)
            .model("2.12", PRICES)
            .example("100");
    private static final Field<Risk, Double> SCALE = Field.of("scale", figure(NumberKind.POSITIVE, YEARS), Risk::scale)
            .required()
            .model("2.12", LIVES)
            .example("60");
    private static final Field<Risk, Double> SHAPE = Field.of("shape", figure(NumberKind.SHAPE, NONE), Risk::shape)
            .required()
            .model("2.12", LIVES)
            .example("4");

    private static final Field<Benefit, Double> UNIT_VALUE = Field.of("unitValue", YEARLY_PRICE, Benefit::unitValue)
            .model("2.13", PRICES)
            .example("1.5");
    private static final Field<Benefit, Double> BENEFIT_FIXED =
            Field.of("fixed", YEARLY_SUM, Benefit::fixed).model("2.13", PRICES).example("500");
    private static final Field<Benefit, Boolean> CASH =
            Field.of("cash", BOOL, Benefit::cash).model("2.13", OTHER).example("true");

    /** Yearly upkeep. */
    public static final Form<Maintenance> MAINTENANCE = Form.of(
                    "maintenance",
                    given -> new Maintenance(given.get(UPKEEP), given.get(GROWTH)),
                    List.of(UPKEEP, GROWTH))
            .withCommon();

    /** Major maintenance that returns. */
    public static final Form<Periodic> PERIODIC = Form.of(
                    "periodic",
                    given -> new Periodic(given.get(EVERY), given.get(PERIODIC_UNIT), given.get(PERIODIC_FIXED)),
                    List.of(EVERY, PERIODIC_UNIT, PERIODIC_FIXED))
            .withCommon();

    /** Expected failures. */
    public static final Form<Risk> RISK = Form.of(
                    "risk",
                    given -> new Risk(given.get(FAILURE), given.get(SCALE), given.get(SHAPE)),
                    List.of(FAILURE, SCALE, SHAPE))
            .withCommon();

    /** Yearly gain. */
    public static final Form<Benefit> BENEFIT = Form.of(
                    "benefit", RunningFields::benefit, List.of(UNIT_VALUE, BENEFIT_FIXED, CASH))
            .withCommon();

    private RunningFields() {}

    private static Benefit benefit(Given given) {
        return new Benefit(given.get(UNIT_VALUE), given.get(BENEFIT_FIXED), given.get(CASH));
    }
}
