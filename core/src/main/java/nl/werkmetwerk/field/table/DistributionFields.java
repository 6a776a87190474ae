package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Distribution.Discrete;
import nl.werkmetwerk.model.uncertain.Distribution.Lognormal;
import nl.werkmetwerk.model.uncertain.Distribution.Normal;
import nl.werkmetwerk.model.uncertain.Distribution.Pert;
import nl.werkmetwerk.model.uncertain.Distribution.Triangular;
import nl.werkmetwerk.model.uncertain.Distribution.Uniform;
import nl.werkmetwerk.model.uncertain.ReferenceClass;

/** How an uncertain number is spread (MODEL 10). */
public final class DistributionFields {
    private static final Type<Double> NUMBER = number(NumberKind.FINITE, NONE);
    private static final Type<Double> WEIGHT = number(NumberKind.AMOUNT, NONE);

    private static final Field<Distribution, Shape> SHAPE = Field.of(
                    "type", Choice.constants(Shape.class), DistributionFields::shape)
            .required()
            .model("10")
            .example("pert");
    private static final Field<Distribution, Double> LOW =
            Field.maybe("low", NUMBER, DistributionFields::low).model("10").example("0.9");
    private static final Field<Distribution, Double> MODE =
            Field.maybe("mode", NUMBER, DistributionFields::mode).model("10").example("1");
    private static final Field<Distribution, Double> HIGH =
            Field.maybe("high", NUMBER, DistributionFields::high).model("10").example("1.4");
    private static final Field<Distribution, Double> MEAN =
            Field.maybe("mean", NUMBER, DistributionFields::mean).model("10").example("1.1");
    private static final Field<Distribution, Double> SD =
            Field.maybe("sd", NUMBER, DistributionFields::sd).model("10").example("0.2");
    private static final Field<Distribution, List<Double>> VALUES = Field.maybe(
                    "values",
                    new Type.Many<>(NUMBER, 1),
                    (Distribution one) -> discrete(one).map(Discrete::values))
            .model("10")
            .example("[0.8, 1, 1.5]");
    private static final Field<Distribution, List<Double>> WEIGHTS = Field.maybe(
                    "weights",
                    new Type.Many<>(WEIGHT, 1),
                    (Distribution one) -> discrete(one).map(Discrete::weights))
            .model("10")
            .example("[1, 2, 1]");
    private static final Field<Distribution, ReferenceClass> REFERENCE_CLASS =
            Field.<Distribution, ReferenceClass>unkept(
                            "class", Choice.named(List.of(ReferenceClass.values()), ReferenceClass::id))
                    .model("10")
                    .example("roads");

    /** How an uncertain number is spread. */
    public static final Form<Distribution> DISTRIBUTION = Form.of(
                    "distribution",
                    DistributionFields::distribution,
                    List.of(SHAPE, LOW, MODE, HIGH, MEAN, SD, VALUES, WEIGHTS, REFERENCE_CLASS))
            .withCommon();

    /** The words for it. */
    private enum Shape {
        TRIANGULAR,
        PERT,
        NORMAL,
        LOGNORMAL,
        UNIFORM,
        DISCRETE,
        LIBRARY,
        REFERENCE_CLASS
    }

    private DistributionFields() {}

    private static Distribution distribution(Given given) {
        return switch (given.get(SHAPE)) {
            case TRIANGULAR -> new Triangular(given.get(LOW), given.get(MODE), given.get(HIGH));
            case PERT -> new Pert(given.get(LOW), given.get(MODE), given.get(HIGH));
            case NORMAL -> new Normal(given.get(MEAN), given.get(SD));
            case LOGNORMAL -> new Lognormal(given.get(MEAN), given.get(SD));
            case UNIFORM -> new Uniform(given.get(LOW), given.get(HIGH));
            case DISCRETE -> new Discrete(given.get(VALUES), given.get(WEIGHTS));
            case LIBRARY -> Distribution.LIBRARY;
            case REFERENCE_CLASS -> given.get(REFERENCE_CLASS).distribution();
        };
    }

    private static Shape shape(Distribution of) {
        return Shape.valueOf(of.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT));
    }

    private static Optional<Discrete> discrete(Distribution of) {
        return of instanceof Discrete discrete ? Optional.of(discrete) : Optional.empty();
    }

    private static Optional<Double> low(Distribution of) {
        if (of instanceof Triangular triangle) {
            return Optional.of(triangle.low());
        } else if (of instanceof Pert pert) {
            return Optional.of(pert.low());
        }
        return of instanceof Uniform uniform ? Optional.of(uniform.low()) : Optional.empty();
    }

    private static Optional<Double> mode(Distribution of) {
        if (of instanceof Triangular triangle) {
            return Optional.of(triangle.mode());
        }
        return of instanceof Pert pert ? Optional.of(pert.mode()) : Optional.empty();
    }

    private static Optional<Double> high(Distribution of) {
        if (of instanceof Triangular triangle) {
            return Optional.of(triangle.high());
        } else if (of instanceof Pert pert) {
            return Optional.of(pert.high());
        }
        return of instanceof Uniform uniform ? Optional.of(uniform.high()) : Optional.empty();
    }

    private static Optional<Double> mean(Distribution of) {
        if (of instanceof Normal normal) {
            return Optional.of(normal.mean());
        }
        return of instanceof Lognormal lognormal ? Optional.of(lognormal.mean()) : Optional.empty();
    }

    private static Optional<Double> sd(Distribution of) {
        if (of instanceof Normal normal) {
            return Optional.of(normal.sd());
        }
        return of instanceof Lognormal lognormal ? Optional.of(lognormal.sd()) : Optional.empty();
    }
}
