package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.BOOL;
import static nl.werkmetwerk.files.result.table.ResultTypes.COUNT;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;

import java.util.List;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.practice.FoundProgress;
import nl.werkmetwerk.practice.PilotOutcome;
import nl.werkmetwerk.practice.RollOutYear;

/** A roll-out, what is learnt in it, and the pilot before it (MODEL-practice 13.1, 13.3, 13.4). */
final class RollOutFields {
    private static final String MODEL = "13.3";

    private static final Field<FoundProgress, Double> RATIO = field("ratio", NUMBER, FoundProgress::ratio, "13.1");
    private static final Field<FoundProgress, Double> LEAST = field("low", NUMBER, FoundProgress::low, "13.1");
    private static final Field<FoundProgress, Double> MOST = field("high", NUMBER, FoundProgress::high, "13.1");
    private static final Field<FoundProgress, Boolean> FITTED = field("fitted", BOOL, FoundProgress::fitted, "13.1");

    /** What is learnt. */
    static final Form<FoundProgress> PROGRESS = Form.of(
            "progress",
            given -> new FoundProgress(given.get(RATIO), given.get(LEAST), given.get(MOST), given.get(FITTED)),
            List.of(RATIO, LEAST, MOST, FITTED));

    private static final Field<RollOutYear, Integer> IN = field("year", YEAR, RollOutYear::year, MODEL);
    private static final Field<RollOutYear, List<String>> BUILT =
            field("sections", TEXTS, RollOutYear::sections, MODEL);
    private static final Field<RollOutYear, Double> UNITS = field("units", NUMBER, RollOutYear::units, MODEL);
    private static final Field<RollOutYear, Double> MISSED = field("missed", NUMBER, RollOutYear::missed, MODEL);
    private static final Field<RollOutYear, Double> OTHERS = field("others", NUMBER, RollOutYear::others, MODEL);
    private static final Field<RollOutYear, Double> EXPERIENCE =
            field("experience", NUMBER, RollOutYear::experience, MODEL);
    private static final Field<RollOutYear, Double> UNIT_COST = field("unitCost", EURO, RollOutYear::unitCost, MODEL);
    private static final Field<RollOutYear, Double> COST = field("cost", EURO, RollOutYear::cost, MODEL);
    private static final Field<RollOutYear, Double> GAIN = field("gain", EURO, RollOutYear::gain, MODEL);
    private static final Field<RollOutYear, Double> NET = field("net", EURO, RollOutYear::net, MODEL);
    private static final Field<RollOutYear, Double> PRESENT_VALUE =
            field("presentValue", EURO, RollOutYear::presentValue, MODEL);
    private static final Field<RollOutYear, Double> SHARE = orNull("share", NUMBER, RollOutYear::share, MODEL);

    /** A year of a roll-out. */
    static final Form<RollOutYear> ROLL_OUT_YEAR = Form.of(
            "rollOutYear",
            given -> new RollOutYear(
                    given.get(IN),
                    given.get(BUILT),
                    given.get(UNITS),
                    given.get(MISSED),
                    given.get(OTHERS),
                    given.get(EXPERIENCE),
                    given.get(UNIT_COST),
                    given.get(COST),
                    given.get(GAIN),
                    given.get(NET),
                    given.get(PRESENT_VALUE),
                    given.number(SHARE)),
            List.of(IN, BUILT, UNITS, MISSED, OTHERS, EXPERIENCE, UNIT_COST, COST, GAIN, NET, PRESENT_VALUE, SHARE));

    private static final Field<PilotOutcome, Double> MEAN = field("m", EURO, PilotOutcome::mean, "13.4");
    private static final Field<PilotOutcome, Double> SD = field("s", EURO, PilotOutcome::sd, "13.4");
    private static final Field<PilotOutcome, Double> SIGMA = field("sigma", EURO, PilotOutcome::streetSd, "13.4");
    private static final Field<PilotOutcome, Integer> STREETS = field("streets", COUNT, PilotOutcome::streets, "13.4");
    private static final Field<PilotOutcome, Double> EVPI = field("evpi", EURO, PilotOutcome::evpi, "13.4");
    private static final Field<PilotOutcome, Integer> BEST = field("bestN", COUNT, PilotOutcome::bestN, "13.4");
    private static final Field<PilotOutcome, Double> NET_VALUE =
            field("netValue", EURO, PilotOutcome::netValue, "13.4");
    private static final Field<PilotOutcome, Boolean> WORTHWHILE =
            field("worthwhile", BOOL, PilotOutcome::worthwhile, "13.4");

    /** What a pilot is worth. */
    static final Form<PilotOutcome> PILOT = Form.of(
            "pilotOutcome",
            given -> new PilotOutcome(
                    given.get(MEAN),
                    given.get(SD),
                    given.get(SIGMA),
                    given.get(STREETS),
                    given.get(EVPI),
                    given.get(BEST),
                    given.get(NET_VALUE),
                    given.get(WORTHWHILE)),
            List.of(MEAN, SD, SIGMA, STREETS, EVPI, BEST, NET_VALUE, WORTHWHILE));

    private RollOutFields() {}
}
