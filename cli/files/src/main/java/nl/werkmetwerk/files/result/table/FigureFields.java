package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.defined;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.files.document.DrawnFigures;

/**
 * What draws tell, as fields of the thing that was drawn (MODEL 10.10).
 *
 * @param <T> the thing
 */
final class FigureFields<T> {
    private static final List<Integer> PERCENTS = List.of(5, 10, 15, 25, 50, 75, 85, 90, 95);
    private static final Map<Integer, Field<SortedMap<Integer, Double>, Double>> PERCENTILES = percentiles();
    private static final Form<SortedMap<Integer, Double>> PERCENTILE_FORM =
            Form.of("percentiles", FigureFields::percentiles, List.copyOf(PERCENTILES.values()));

    private final Field<T, Double> deterministic;
    private final Field<T, Double> mean;
    private final Field<T, Double> skew;
    private final Field<T, Double> standardError;
    private final Field<T, Double> sd;
    private final Field<T, SortedMap<Integer, Double>> percentiles;
    private final Field<T, Double> expectedShortfall;

    /** @param figures of the thing */
    FigureFields(Function<T, DrawnFigures> figures) {
        deterministic = field("deterministic", EURO, figures.andThen(DrawnFigures::deterministic), "10.10");
        mean = field("mean", EURO, figures.andThen(DrawnFigures::mean), "10.10");
        skew = field("skew", EURO, figures.andThen(DrawnFigures::skew), "10.10");
        standardError = orNull(
                "standardError", EURO, thing -> defined(figures.apply(thing).standardError()), "10.10");
        sd = orNull("sd", EURO, thing -> defined(figures.apply(thing).sd()), "10.10");
        percentiles = field("percentiles", one(PERCENTILE_FORM), figures.andThen(DrawnFigures::percentiles), "10.10");
        expectedShortfall = field("expectedShortfall", EURO, figures.andThen(DrawnFigures::expectedShortfall), "10.10");
    }

    private static Map<Integer, Field<SortedMap<Integer, Double>, Double>> percentiles() {
        Map<Integer, Field<SortedMap<Integer, Double>, Double>> fields = new TreeMap<>();
        for (int percent : PERCENTS) {
            fields.put(
                    percent,
                    field("P" + percent, EURO, (SortedMap<Integer, Double> values) -> values.get(percent), "10.10"));
        }
        return fields;
    }

    private static SortedMap<Integer, Double> percentiles(Given given) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        PERCENTILES.forEach((percent, field) -> values.put(percent, given.get(field)));
        return values;
    }

    /** In the order of MODEL. */
    List<Field<T, ?>> fields() {
        return List.of(deterministic, mean, skew, standardError, sd, percentiles, expectedShortfall);
    }

    DrawnFigures of(Given given) {
        return new DrawnFigures(
                given.get(deterministic),
                given.get(mean),
                given.number(standardError).orElse(Double.NaN),
                given.number(sd).orElse(Double.NaN),
                given.get(percentiles),
                given.get(expectedShortfall));
    }
}
