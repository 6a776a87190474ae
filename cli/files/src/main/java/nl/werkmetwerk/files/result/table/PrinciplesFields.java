package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.leftOut;
import static nl.werkmetwerk.files.result.table.ResultTypes.BOOL;
import static nl.werkmetwerk.files.result.table.ResultTypes.COUNT;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.document.PrinciplesDocument;
import nl.werkmetwerk.files.document.ToldNextPilot;
import nl.werkmetwerk.files.document.ToldPrinciple;
import nl.werkmetwerk.files.document.ToldWarning;
import nl.werkmetwerk.pooling.Here;
import nl.werkmetwerk.pooling.Interval;
import nl.werkmetwerk.pooling.Pooled;
import nl.werkmetwerk.practice.FoundProgress;
import nl.werkmetwerk.practice.Matched;
import nl.werkmetwerk.practice.PilotOutcome;
import nl.werkmetwerk.practice.RollOutValues;
import nl.werkmetwerk.practice.RollOutYear;
import nl.werkmetwerk.practice.ScaledUp;

/** The result of {@code principles} (MODEL-practice 13). */
public final class PrinciplesFields {
    private static final Envelope<PrinciplesDocument> AROUND = new Envelope<>(1);

    private static final Field<Matched, List<String>> SECTIONS = field("sections", TEXTS, Matched::sections, "13.3");
    private static final Field<Matched, Double> UNITS = field("units", NUMBER, Matched::units, "13.3");
    private static final Field<Matched, Double> LEFT = field("left", NUMBER, Matched::left, "13.3");
    private static final Form<Matched> MATCHED = Form.of(
            "matching",
            given -> new Matched(given.get(SECTIONS), given.get(UNITS), given.get(LEFT)),
            List.of(SECTIONS, UNITS, LEFT));

    private static final Field<Interval, Double> AT_LOW = field("low", EURO, Interval::low, "13.3");
    private static final Field<Interval, Double> AT_HIGH = field("high", EURO, Interval::high, "13.3");
    private static final Form<Interval> AT_PROGRESS = Form.of(
            "npvAtProgress", given -> new Interval(given.get(AT_LOW), given.get(AT_HIGH)), List.of(AT_LOW, AT_HIGH));

    private static final Field<ToldPrinciple, String> ID = field("id", TEXT, ToldPrinciple::id, "13");
    private static final Field<ToldPrinciple, String> UNIT = field("unit", TEXT, ToldPrinciple::unit, "13");
    private static final Field<ToldPrinciple, Boolean> TRAVELS = field("travels", BOOL, ToldPrinciple::travels, "13.2");
    private static final Field<ToldPrinciple, String> BASIS = field("basis", TEXT, ToldPrinciple::basis, "13");
    private static final Field<ToldPrinciple, Integer> UNUSED =
            Field.maybeWhole("unused", COUNT, ToldPrinciple::unused).model("13");
    private static final Field<ToldPrinciple, Pooled> NET =
            field("net", one(PoolFields.POOLED), ToldPrinciple::net, "13.2");
    private static final Field<ToldPrinciple, Here> HERE = scaled("here", one(PoolFields.HERE), ScaledUp::here, "13.2");
    private static final Field<ToldPrinciple, Double> COST = scaled("cost", EURO, ScaledUp::cost, "13.3");
    private static final Field<ToldPrinciple, Double> GAIN = scaled("gain", EURO, ScaledUp::gain, "13.3");
    private static final Field<ToldPrinciple, FoundProgress> PROGRESS =
            scaled("progress", one(RollOutFields.PROGRESS), ScaledUp::progress, "13.1");
    private static final Field<ToldPrinciple, Double> EXPERIENCE =
            scaled("experience", NUMBER, ScaledUp::experience, "13.1");
    private static final Field<ToldPrinciple, Matched> MATCHING =
            scaled("matching", one(MATCHED), ScaledUp::matching, "13.3");
    private static final Field<ToldPrinciple, List<RollOutYear>> ROLL_OUT =
            scaled("rollout", many(RollOutFields.ROLL_OUT_YEAR), ScaledUp::years, "13.3");
    private static final Field<ToldPrinciple, Double> NPV = value("npv", RollOutValues::npv);
    private static final Field<ToldPrinciple, Double> NPV_LOW = value("npvLow", RollOutValues::low);
    private static final Field<ToldPrinciple, Double> NPV_HIGH = value("npvHigh", RollOutValues::high);
    private static final Field<ToldPrinciple, Interval> NPV_AT_PROGRESS =
            scaled("npvAtProgress", one(AT_PROGRESS), one -> one.values().atProgress(), "13.3");
    private static final Field<ToldPrinciple, Double> NPV_NO_LEARNING =
            value("npvNoLearning", RollOutValues::noLearning);
    private static final Field<ToldPrinciple, Double> NPV_ALONE = value("npvAlone", RollOutValues::alone);
    private static final Field<ToldPrinciple, Integer> PAYS_FROM = year("paysFrom", ScaledUp::paysFrom);
    private static final Field<ToldPrinciple, Integer> BREAK_EVEN = year("breakEvenYear", ScaledUp::breakEvenYear);
    private static final Field<ToldPrinciple, Double> INVESTMENT =
            scaled("learningInvestment", EURO, ScaledUp::learningInvestment, "13.3");
    private static final Field<ToldPrinciple, PilotOutcome> PILOT = Field.maybe(
                    "pilot",
                    one(RollOutFields.PILOT),
                    (ToldPrinciple principle) -> principle.scaled().flatMap(ScaledUp::pilot))
            .orNullWhere(
                    principle -> principle.scaled().map(ScaledUp::pilotAsked).orElse(false))
            .model("13.4");

    private static final Form<ToldPrinciple> PRINCIPLE = Form.of(
            "toldPrinciple",
            PrinciplesFields::principle,
            List.of(
                    ID,
                    UNIT,
                    TRAVELS,
                    BASIS,
                    UNUSED,
                    NET,
                    HERE,
                    COST,
                    GAIN,
                    PROGRESS,
                    EXPERIENCE,
                    MATCHING,
                    ROLL_OUT,
                    NPV,
                    NPV_LOW,
                    NPV_HIGH,
                    NPV_AT_PROGRESS,
                    NPV_NO_LEARNING,
                    NPV_ALONE,
                    PAYS_FROM,
                    BREAK_EVEN,
                    INVESTMENT,
                    PILOT));

    private static final Field<ToldNextPilot, String> OF = field("principle", TEXT, ToldNextPilot::principle, "13.4");
    private static final Field<ToldNextPilot, Double> NET_VALUE =
            field("netValue", EURO, ToldNextPilot::netValue, "13.4");
    private static final Field<ToldNextPilot, Integer> BEST = field("bestN", COUNT, ToldNextPilot::bestN, "13.4");
    private static final Field<ToldNextPilot, Double> EVPI = field("evpi", EURO, ToldNextPilot::evpi, "13.4");
    private static final Form<ToldNextPilot> NEXT_PILOT = Form.of(
            "nextPilot",
            given -> new ToldNextPilot(given.get(OF), given.get(NET_VALUE), given.get(BEST), given.get(EVPI)),
            List.of(OF, NET_VALUE, BEST, EVPI));

    private static final Field<PrinciplesDocument, String> STRATEGY =
            field("strategy", TEXT, PrinciplesDocument::strategy, "4");
    private static final Field<PrinciplesDocument, List<ToldPrinciple>> ALL =
            field("principles", many(PRINCIPLE), PrinciplesDocument::principles, "13");
    private static final Field<PrinciplesDocument, List<ToldNextPilot>> NEXT =
            field("next", many(NEXT_PILOT), PrinciplesDocument::next, "13.4");
    private static final Field<PrinciplesDocument, List<ToldWarning>> WARNINGS =
            field("warnings", WarningFields.WARNINGS, PrinciplesDocument::warnings, "6.20");

    /** What principles tells of a case. */
    public static final Form<PrinciplesDocument> PRINCIPLES = Form.of(
            "principles",
            given -> new PrinciplesDocument(
                    AROUND.head(given),
                    given.get(STRATEGY),
                    given.get(ALL),
                    given.get(NEXT),
                    given.get(WARNINGS),
                    AROUND.stamp(given)),
            AROUND.around(List.of(STRATEGY, ALL, NEXT, WARNINGS)));

    private PrinciplesFields() {}

    private static <V> Field<ToldPrinciple, V> scaled(
            String name, Type<V> type, Function<ScaledUp, V> getter, String model) {
        return leftOut(name, type, principle -> principle.scaled().map(getter), model);
    }

    private static Field<ToldPrinciple, Double> value(String name, Function<RollOutValues, Double> getter) {
        return scaled(name, EURO, one -> getter.apply(one.values()), "13.3");
    }

    private static Field<ToldPrinciple, Integer> year(String name, Function<ScaledUp, OptionalInt> getter) {
        return Field.maybeWhole(
                        name,
                        YEAR,
                        (ToldPrinciple principle) ->
                                principle.scaled().map(getter).orElse(OptionalInt.empty()))
                .orNullWhere(ToldPrinciple::travels)
                .model("13.3");
    }

    private static ToldPrinciple principle(Given given) {
        return new ToldPrinciple(
                given.get(ID),
                given.get(UNIT),
                given.get(BASIS),
                given.whole(UNUSED),
                given.get(NET),
                given.find(HERE).map(here -> scaled(given, here)));
    }

    private static ScaledUp scaled(Given given, Here here) {
        return new ScaledUp(
                here,
                given.get(COST),
                given.get(GAIN),
                given.get(PROGRESS),
                given.get(EXPERIENCE),
                given.get(MATCHING),
                given.get(ROLL_OUT),
                new RollOutValues(
                        given.get(NPV),
                        given.get(NPV_LOW),
                        given.get(NPV_HIGH),
                        given.get(NPV_AT_PROGRESS),
                        given.get(NPV_NO_LEARNING),
                        given.get(NPV_ALONE)),
                given.whole(PAYS_FROM),
                given.whole(BREAK_EVEN),
                given.get(INVESTMENT),
                given.stands(PILOT),
                given.find(PILOT));
    }
}
