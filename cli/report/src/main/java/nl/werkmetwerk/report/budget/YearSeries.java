package nl.werkmetwerk.report.budget;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Format;

/**
 * A line of a budget: a figure for every year.
 *
 * @param id stable name in plain output
 * @param label in the reader's language
 * @param total whether it sums up the lines above it
 * @param format how it is shown
 * @param values one a year; absent where not defined
 */
record YearSeries(String id, String label, boolean total, Format format, List<OptionalDouble> values) {
    YearSeries {
        values = List.copyOf(values);
    }

    /** Amounts in euro. */
    static <T> YearSeries euro(String id, String label, boolean total, List<T> years, Function<T, Double> amount) {
        return new YearSeries(
                id,
                label,
                total,
                Format.EURO,
                years.stream()
                        .map(year -> OptionalDouble.of(amount.apply(year)))
                        .toList());
    }

    /** What may not be defined. */
    static <T> YearSeries optional(
            String id, String label, Format format, List<T> years, Function<T, OptionalDouble> value) {
        return new YearSeries(
                id, label, false, format, years.stream().map(value).toList());
    }

    Cell cell(int year) {
        return Cell.figure(values.get(year), format);
    }

    /** Whether there is nothing in so many first years. */
    boolean isZero(int years) {
        return values.stream().limit(years).allMatch(value -> value.orElse(0) == 0);
    }
}
