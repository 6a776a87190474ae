package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultTypes.COUNT;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.SEED;
import static nl.werkmetwerk.files.result.table.ResultTypes.SHARE;

import java.util.List;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;

/** How sure a saving is. */
final class ChanceFields {
    private static final Field<Chance, Integer> DRAWS =
            Field.of("draws", COUNT, Chance::draws).required().model("10.9");
    private static final Field<Chance, Long> RANDOM =
            Field.of("seed", SEED, Chance::seed).required().model("10.9");
    private static final Field<Chance, Double> MEAN =
            Field.of("mean", EURO, Chance::mean).required().model("10.10");
    private static final Field<Chance, Double> STANDARD_ERROR = Field.maybeNumber(
                    "standardError", EURO, (Chance chance) -> ResultTypes.defined(chance.standardError()))
            .orNull()
            .model("10.10");
    private static final Field<Chance, Double> POSITIVE = Field.of(
                    "probabilityPositive", SHARE, Chance::probabilityPositive)
            .required()
            .model("10.10");

    static final Form<Chance> CHANCE = Form.of(
            "chance",
            given -> new Chance(
                    given.get(DRAWS),
                    given.get(RANDOM),
                    given.get(MEAN),
                    given.number(STANDARD_ERROR).orElse(Double.NaN),
                    given.get(POSITIVE)),
            List.of(DRAWS, RANDOM, MEAN, STANDARD_ERROR, POSITIVE));

    private ChanceFields() {}
}
