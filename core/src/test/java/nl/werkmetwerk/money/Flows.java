package nl.werkmetwerk.money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Series that published examples describe in words: times, factors at one rate, amounts by a rule. */
final class Flows {
    private Flows() {}

    /** {@code first, first + 1, …}. */
    static double[] years(double first, int count) {
        return series(count, i -> first + i);
    }

    static double[] series(int count, IntToDoubleFunction amount) {
        return IntStream.range(0, count).mapToDouble(amount).toArray();
    }

    /** {@code (1+rate)^-t} of every time. */
    static double[] factors(double rate, double... times) {
        return Arrays.stream(times).map(t -> Math.pow(1 + rate, -t)).toArray();
    }

    static double presentValue(double rate, double[] amounts, double[] times) {
        return NetPresentValue.of(amounts, factors(rate, times));
    }

    /** Years since the first date, actual/365 as in Excel's XNPV and XIRR. */
    static double[] excelTimes(String... dates) {
        LocalDate start = LocalDate.parse(dates[0]);
        return Arrays.stream(dates)
                .mapToDouble(date -> ChronoUnit.DAYS.between(start, LocalDate.parse(date)) / 365.0)
                .toArray();
    }

    /** Last days of the study years of BLCC 5, in years of 365.25 days after the base date. */
    static double[] blccYearEnds(LocalDate base, int count) {
        return series(
                count, i -> ChronoUnit.DAYS.between(base, base.plusYears(i + 1L).minusDays(1)) / 365.25);
    }

    static double sum(double... amounts) {
        return NetPresentValue.of(amounts, series(amounts.length, i -> 1));
    }
}
