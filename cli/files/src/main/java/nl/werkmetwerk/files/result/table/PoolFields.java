package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.anyOrNull;
import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultFields.wholeOrNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.COUNT;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.SHARE;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.pooling.CityMean;
import nl.werkmetwerk.pooling.Here;
import nl.werkmetwerk.pooling.Interval;
import nl.werkmetwerk.pooling.Pooled;

/** What streets of several cities tell together (MODEL-practice 13.2). */
final class PoolFields {
    private static final String MODEL = "13.2";

    private static final Field<Interval, Double> FROM = field("low", NUMBER, Interval::low, MODEL);
    private static final Field<Interval, Double> TO = field("high", NUMBER, Interval::high, MODEL);
    /** From one value to another. */
    static final Form<Interval> INTERVAL =
            Form.of("interval", given -> new Interval(given.get(FROM), given.get(TO)), List.of(FROM, TO));

    private static final Field<CityMean, String> CITY = field("city", TEXT, CityMean::city, MODEL);
    private static final Field<CityMean, Integer> THERE = field("n", COUNT, CityMean::n, MODEL);
    private static final Field<CityMean, Double> MEAN_THERE = field("mean", NUMBER, CityMean::mean, MODEL);
    private static final Field<CityMean, Double> SHRUNK = orNull("shrunk", NUMBER, CityMean::shrunk, MODEL);

    /** What one city saw. */
    static final Form<CityMean> BY_CITY = Form.of(
            "cityMean",
            given -> new CityMean(given.get(CITY), given.get(THERE), given.get(MEAN_THERE), given.number(SHRUNK)),
            List.of(CITY, THERE, MEAN_THERE, SHRUNK));

    private static final Field<Pooled, Integer> N = field("n", COUNT, Pooled::n, MODEL);
    private static final Field<Pooled, Integer> CITIES = field("cities", COUNT, Pooled::cities, MODEL);
    private static final Field<Pooled, Double> MEAN = field("mean", NUMBER, Pooled::mean, MODEL);
    private static final Field<Pooled, Double> SD = orNull("sd", NUMBER, Pooled::sd, MODEL);
    private static final Field<Pooled, Double> BETWEEN = orNull("between", NUMBER, Pooled::between, MODEL);
    private static final Field<Pooled, Double> SE = field("se", NUMBER, Pooled::se, MODEL);
    private static final Field<Pooled, Integer> DF = wholeOrNull("df", COUNT, Pooled::df, MODEL);
    private static final Field<Pooled, Double> LOW = field("low", NUMBER, Pooled::low, MODEL);
    private static final Field<Pooled, Double> HIGH = field("high", NUMBER, Pooled::high, MODEL);
    private static final Field<Pooled, Interval> STREET = anyOrNull("street", one(INTERVAL), Pooled::street, MODEL);
    private static final Field<Pooled, Double> POSITIVE =
            field("probabilityPositive", SHARE, Pooled::probabilityPositive, MODEL);
    private static final Field<Pooled, List<CityMean>> CITY_MEANS =
            field("byCity", many(BY_CITY), Pooled::byCity, MODEL);

    /** Pooled over cities. */
    static final Form<Pooled> POOLED = Form.of(
            "pooled",
            given -> new Pooled(
                    given.get(N),
                    given.get(CITIES),
                    given.get(MEAN),
                    given.number(SD),
                    given.number(BETWEEN),
                    given.get(SE),
                    given.whole(DF),
                    given.get(LOW),
                    given.get(HIGH),
                    given.find(STREET),
                    given.get(POSITIVE),
                    given.get(CITY_MEANS)),
            List.of(N, CITIES, MEAN, SD, BETWEEN, SE, DF, LOW, HIGH, STREET, POSITIVE, CITY_MEANS));

    private static final Field<Here, String> HERE_CITY = anyOrNull("city", TEXT, Here::city, MODEL);
    private static final Field<Here, Double> HERE_MEAN = field("mean", NUMBER, Here::mean, MODEL);
    private static final Field<Here, Double> HERE_SE = field("se", NUMBER, Here::se, MODEL);
    private static final Field<Here, Double> HERE_LOW = field("low", NUMBER, Here::low, MODEL);
    private static final Field<Here, Double> HERE_HIGH = field("high", NUMBER, Here::high, MODEL);
    private static final Field<Here, Interval> HERE_STREET = field("street", one(INTERVAL), Here::street, MODEL);
    private static final Field<Here, Double> HERE_POSITIVE =
            field("probabilityPositive", SHARE, Here::probabilityPositive, MODEL);

    /** What one city may expect. */
    static final Form<Here> HERE = Form.of(
            "here",
            given -> new Here(
                    given.find(HERE_CITY),
                    given.get(HERE_MEAN),
                    given.get(HERE_SE),
                    given.get(HERE_LOW),
                    given.get(HERE_HIGH),
                    given.get(HERE_STREET),
                    given.get(HERE_POSITIVE)),
            List.of(HERE_CITY, HERE_MEAN, HERE_SE, HERE_LOW, HERE_HIGH, HERE_STREET, HERE_POSITIVE));

    private PoolFields() {}
}
