package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.anyOrNull;
import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.COUNT;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.document.ToldBenchmark;
import nl.werkmetwerk.pooling.Interval;
import nl.werkmetwerk.portfolio.JudgedCity;
import nl.werkmetwerk.portfolio.JudgedCity.Limits;
import nl.werkmetwerk.portfolio.Verdict;

/** Cities beside each other by one indicator (MODEL-practice 16.2). */
final class BenchmarkFields {
    private static final String MODEL = "16.2";

    private static final Field<Limits, List<Double>> P95 =
            field("p95", many(NUMBER), limits -> both(limits.p95()), MODEL);
    private static final Field<Limits, List<Double>> P998 =
            field("p998", many(NUMBER), limits -> both(limits.p998()), MODEL);

    private static final Form<Limits> LIMITS_FORM = Form.of(
            "funnelLimits",
            given -> new Limits(interval(given.get(P95)), interval(given.get(P998))),
            List.of(P95, P998));

    private static final Field<JudgedCity, String> CITY = field("city", TEXT, JudgedCity::city, MODEL);
    private static final Field<JudgedCity, Integer> N = field("n", COUNT, JudgedCity::n, MODEL);
    private static final Field<JudgedCity, Double> CITY_MEAN = field("mean", NUMBER, JudgedCity::mean, MODEL);
    private static final Field<JudgedCity, Double> SHRUNK = orNull("shrunk", NUMBER, JudgedCity::shrunk, "13.2");
    private static final Field<JudgedCity, Double> T = orNull("t", NUMBER, JudgedCity::t, MODEL);
    private static final Field<JudgedCity, Verdict> VERDICT =
            field("verdict", Choice.named(List.of(Verdict.values()), Verdict::word), JudgedCity::verdict, MODEL);
    private static final Field<JudgedCity, Limits> LIMITS =
            anyOrNull("limits", one(LIMITS_FORM), JudgedCity::limits, MODEL);

    private static final Form<JudgedCity> JUDGED = Form.of(
            "judgedCity",
            given -> new JudgedCity(
                    given.get(CITY),
                    given.get(N),
                    given.get(CITY_MEAN),
                    given.number(SHRUNK),
                    given.number(T),
                    given.get(VERDICT),
                    given.find(LIMITS)),
            List.of(CITY, N, CITY_MEAN, SHRUNK, T, VERDICT, LIMITS));

    private static final Field<ToldBenchmark, String> INDICATOR =
            field("indicator", TEXT, ToldBenchmark::indicator, MODEL);
    private static final Field<ToldBenchmark, String> PER = field("per", TEXT, ToldBenchmark::per, MODEL);
    private static final Field<ToldBenchmark, Double> MEAN = orNull("mean", NUMBER, ToldBenchmark::mean, "13.2");
    private static final Field<ToldBenchmark, Double> SE = orNull("se", NUMBER, ToldBenchmark::se, "13.2");
    private static final Field<ToldBenchmark, Double> SD = orNull("sd", NUMBER, ToldBenchmark::sd, "13.2");
    private static final Field<ToldBenchmark, Double> BETWEEN =
            orNull("between", NUMBER, ToldBenchmark::between, "13.2");
    private static final Field<ToldBenchmark, List<JudgedCity>> CITIES =
            field("cities", many(JUDGED), ToldBenchmark::cities, MODEL);
    private static final Field<ToldBenchmark, Integer> LEFT_OUT =
            field("leftOut", COUNT, ToldBenchmark::leftOut, MODEL);

    static final Form<ToldBenchmark> BENCHMARK = Form.of(
            "benchmark",
            given -> new ToldBenchmark(
                    given.get(INDICATOR),
                    given.get(PER),
                    given.number(MEAN),
                    given.number(SE),
                    given.number(SD),
                    given.number(BETWEEN),
                    given.get(CITIES),
                    given.get(LEFT_OUT)),
            List.of(INDICATOR, PER, MEAN, SE, SD, BETWEEN, LEFT_OUT, CITIES));

    private BenchmarkFields() {}

    private static List<Double> both(Interval interval) {
        return List.of(interval.low(), interval.high());
    }

    private static Interval interval(List<Double> both) {
        if (both.size() != 2) {
            throw new IllegalArgumentException("an interval has two ends, not " + both.size());
        }
        return new Interval(both.get(0), both.get(1));
    }
}
