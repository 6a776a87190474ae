package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.table.Types.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.model.practice.Adoption;
import nl.werkmetwerk.model.practice.Capacity;
import nl.werkmetwerk.model.practice.Observation;
import nl.werkmetwerk.model.practice.PlannedPilot;
import nl.werkmetwerk.model.practice.Principle;
import nl.werkmetwerk.model.practice.Progress;
import nl.werkmetwerk.model.practice.Spread;

/** What sub-projects prove and how it may be rolled out (MODEL-practice 13). */
public final class PrincipleFields {
    /** Written in the place of a number where progress follows from what was measured. */
    public static final String FIT = "fit";

    private static final Type<Double> AMOUNT = number(NumberKind.AMOUNT, EUR);
    private static final Type<Double> UNITS = number(NumberKind.UNITS, NONE);
    private static final Type<Double> RATIO = number(NumberKind.PROGRESS, NONE);

    private static final Field<Observation, String> PROJECT = Field.of("project", TEXT, Observation::project)
            .required()
            .model("13")
            .example("Dorpsstraat");
    private static final Field<Observation, String> CITY =
            Field.maybe("city", TEXT, Observation::city).model("13").example("rotterdam");
    private static final Field<Observation, String> SECTION =
            Field.maybe("section", TEXT, Observation::section).model("13").example("street-1");
    private static final Field<Observation, Integer> BUILT_IN =
            Field.of("year", YEAR, Observation::year).required().model("13").example("2024");
    private static final Field<Observation, Double> BUILT =
            Field.of("units", UNITS, Observation::units).required().model("13").example("120");
    private static final Field<Observation, Double> COST = Field.of(
                    "cost", number(NumberKind.UNIT_COST, EUR), Observation::cost)
            .required()
            .model("13")
            .example("860");
    private static final Field<Observation, Double> GAIN = Field.of(
                    "gain", number(NumberKind.FINITE, EUR), Observation::gain)
            .required()
            .model("13")
            .example("910");
    private static final Field<Observation, Boolean> MEASURED =
            Field.of("measured", BOOL, Observation::measured).model("13").example("true");

    /** What a sub-project gave. */
    public static final Form<Observation> OBSERVATION = Form.of(
                    "observation",
                    PrincipleFields::observation,
                    List.of(PROJECT, CITY, SECTION, BUILT_IN, BUILT, COST, GAIN, MEASURED))
            .withCommon();

    private static final Field<Spread, Double> STREET =
            Field.maybeNumber("street", AMOUNT, Spread::street).model("13.2").example("9");
    private static final Field<Spread, Double> BETWEEN =
            Field.maybeNumber("city", AMOUNT, Spread::city).model("13.2").example("12");
    private static final Form<Spread> SPREAD = Form.of(
                    "spread",
                    given -> new Spread(given.number(STREET), given.number(BETWEEN)),
                    List.of(STREET, BETWEEN))
            .withCommon();

    private static final Field<Given, Double> LOW =
            Field.<Given, Double>unkept("low", RATIO).required().model("13.1").example("0.87");
    private static final Field<Given, Double> TYPICAL = Field.<Given, Double>unkept("typical", RATIO)
            .required()
            .model("13.1")
            .example("0.94");
    private static final Field<Given, Double> HIGH =
            Field.<Given, Double>unkept("high", RATIO).required().model("13.1").example("1.01");
    private static final Form<Given> RANGE =
            Form.plain("progress", List.of(LOW, TYPICAL, HIGH)).withCommon();

    private static final Field<Capacity, Integer> CAPACITY_FROM =
            Field.of("from", YEAR, Capacity::from).required().model("13.3").example("2027");
    private static final Field<Capacity, Double> CAPACITY_UNITS = Field.of(
                    "units", number(NumberKind.CAPACITY, NONE), Capacity::units)
            .required()
            .model("13.3")
            .example("4");
    private static final Form<Capacity> CAPACITY = Form.of(
                    "capacity",
                    given -> new Capacity(given.get(CAPACITY_FROM), given.get(CAPACITY_UNITS)),
                    List.of(CAPACITY_FROM, CAPACITY_UNITS))
            .withCommon();

    private static final Field<Adoption, Integer> ADOPTED_FROM =
            Field.of("from", YEAR, Adoption::from).required().model("13.3").example("2027");
    private static final Field<Adoption, Integer> ADOPTED_UNTIL =
            Field.maybeWhole("until", YEAR, Adoption::until).model("13.3").example("2030");
    private static final Field<Adoption, Double> ADOPTED =
            Field.of("units", COUNT, Adoption::units).required().model("13.3").example("40");
    private static final Form<Adoption> ADOPTION = Form.of(
                    "adoption",
                    given -> new Adoption(given.get(ADOPTED_FROM), given.whole(ADOPTED_UNTIL), given.get(ADOPTED)),
                    List.of(ADOPTED_FROM, ADOPTED_UNTIL, ADOPTED))
            .withCommon();

    private static final Field<PlannedPilot, Double> FIXED =
            Field.of("fixed", AMOUNT, PlannedPilot::fixed).model("13.4").example("50000");
    private static final Field<PlannedPilot, Double> PER_STREET =
            Field.of("perStreet", AMOUNT, PlannedPilot::perStreet).model("13.4").example("5000");
    private static final Field<PlannedPilot, Integer> DELAY =
            Field.of("delay", SPAN, PlannedPilot::delay).absent(1).model("13.4").example("1");
    private static final Field<PlannedPilot, Integer> STARTED = Field.maybeWhole("started", YEAR, PlannedPilot::started)
            .model("13.4")
            .example("2026");
    private static final Form<PlannedPilot> PILOT = Form.of(
                    "pilot",
                    given -> new PlannedPilot(
                            given.get(FIXED), given.get(PER_STREET), given.get(DELAY), given.whole(STARTED)),
                    List.of(FIXED, PER_STREET, DELAY, STARTED))
            .withCommon();

    private static final Field<Principle, String> ID =
            Field.of("id", TEXT, Principle::id).required().model("13").example("wadi");
    private static final Field<Principle, String> NAME =
            Field.maybe("name", TEXT, Principle::name).model("13").example("wadi with the sewer");
    private static final Field<Principle, String> UNIT =
            Field.of("unit", TEXT, Principle::unit).absent("street").model("13").example("m");
    private static final Field<Principle, Map<String, Object>> WHEN = Field.of(
                    "when", AttributeFields.CONDITION, (Principle one) -> AttributeFields.written(one.when()))
            .model("12.2")
            .example("{soil: peat}");
    private static final Field<Principle, String> SIZE =
            Field.maybe("size", TEXT, Principle::size).model("13.3").example("length");
    private static final Field<Principle, Boolean> OPENING = Field.of("opening", BOOL, Principle::opening)
            .absent(true)
            .model("13.3")
            .example("false");
    private static final Field<Principle, Integer> FROM =
            Field.maybeWhole("from", YEAR, Principle::from).model("13.3").example("2028");
    private static final Field<Principle, List<Observation>> OBSERVATIONS = Field.of(
                    "observations", many(OBSERVATION, 1), Principle::observations)
            .required()
            .model("13")
            .example("[{project: Dorpsstraat, year: 2024, units: 1, cost: 900, gain: 1000, measured: true}]");
    private static final Field<Principle, Spread> SPREADS = Field.of("spread", new Type.Of<>(SPREAD), Principle::spread)
            .absent(Spread.NONE)
            .model("13.2")
            .example("{street: 9}");
    private static final Field<Principle, Object> PROGRESS = Field.of(
                    "progress", new Type.Either(Type.SIMPLE, RANGE), (Principle one) -> written(one.progress()))
            .absent(1.0)
            .model("13.1")
            .example("0.94");
    private static final Field<Principle, Double> LEARNABLE = Field.of("learnable", FRACTION, Principle::learnable)
            .absent(1.0)
            .model("13.1")
            .example("0.5");
    private static final Field<Principle, Double> SPILL = Field.of(
                    "spill", number(NumberKind.SPILL, NONE), Principle::spill)
            .model("13.1")
            .example("0.25");
    private static final Field<Principle, List<Capacity>> CAPACITIES = Field.of(
                    "capacity", many(CAPACITY), Principle::capacity)
            .model("13.3")
            .example("[{from: 2027, units: 4}]");
    private static final Field<Principle, List<Adoption>> ADOPTIONS = Field.of(
                    "adoption", many(ADOPTION), Principle::adoption)
            .model("13.3")
            .example("[{from: 2027, units: 40}]");
    private static final Field<Principle, PlannedPilot> PILOTS = Field.maybe(
                    "pilot", new Type.Of<>(PILOT), Principle::pilot)
            .model("13.4")
            .example("{perStreet: 5000}");
    private static final Field<Principle, String> DISCIPLINE =
            Field.maybe("discipline", TEXT, Principle::discipline).model("13").example("sewer");

    /** What sub-projects prove. */
    public static final Form<Principle> PRINCIPLE = Form.of(
                    "principle",
                    PrincipleFields::principle,
                    List.of(
                            ID,
                            NAME,
                            UNIT,
                            WHEN,
                            SIZE,
                            OPENING,
                            FROM,
                            OBSERVATIONS,
                            SPREADS,
                            PROGRESS,
                            LEARNABLE,
                            SPILL,
                            CAPACITIES,
                            ADOPTIONS,
                            PILOTS,
                            DISCIPLINE))
            .withCommon();

    private PrincipleFields() {}

    private static Observation observation(Given given) {
        return new Observation(
                given.get(PROJECT),
                given.find(CITY),
                given.find(SECTION),
                given.get(BUILT_IN),
                given.get(BUILT),
                given.get(COST),
                given.get(GAIN),
                given.get(MEASURED));
    }

    private static Principle principle(Given given) {
        return new Principle(
                given.get(ID),
                given.find(NAME),
                given.get(UNIT),
                AttributeFields.condition(given.get(WHEN)),
                given.find(SIZE),
                given.get(OPENING),
                given.whole(FROM),
                given.get(OBSERVATIONS),
                given.get(SPREADS),
                progress(given.get(PROGRESS)),
                given.get(LEARNABLE),
                given.get(SPILL),
                given.get(CAPACITIES),
                given.get(ADOPTIONS),
                given.find(PILOTS),
                given.find(DISCIPLINE));
    }

    private static Progress progress(Object said) {
        if (said instanceof Given range) {
            return new Progress(false, range.get(LOW), range.get(TYPICAL), range.get(HIGH));
        }
        return said instanceof Double ratio ? Progress.of(ratio) : Progress.FIT;
    }

    private static Object written(Progress progress) {
        if (progress.fit()) {
            return FIT;
        }
        if (progress.low() == progress.high()) {
            return progress.ratio();
        }
        Map<String, Object> range = new LinkedHashMap<>();
        range.put(LOW.name(), progress.low());
        range.put(TYPICAL.name(), progress.ratio());
        range.put(HIGH.name(), progress.high());
        return range;
    }

    static Map<String, Map<String, Double>> written(Map<String, Map<Integer, Double>> indices) {
        Map<String, Map<String, Double>> all = new LinkedHashMap<>();
        indices.forEach((discipline, years) -> {
            Map<String, Double> levels = new LinkedHashMap<>();
            years.forEach((year, level) -> levels.put(String.valueOf(year), level));
            all.put(discipline, levels);
        });
        return all;
    }

    static Map<String, Map<Integer, Double>> levels(Map<String, Map<String, Double>> written) {
        Map<String, Map<Integer, Double>> all = new LinkedHashMap<>();
        written.forEach((discipline, levels) -> {
            Map<Integer, Double> years = new LinkedHashMap<>();
            levels.forEach((year, level) -> years.put(Integer.valueOf(year), level));
            all.put(discipline, years);
        });
        return all;
    }

    /** Price indices of the disciplines that principles name: no other is used once a case is read. */
    public static Map<String, Map<Integer, Double>> named(
            List<Principle> principles, Map<String, Map<Integer, Double>> indices) {
        Map<String, Map<Integer, Double>> used = new LinkedHashMap<>();
        for (Principle principle : principles) {
            Optional<String> discipline = principle.discipline().filter(indices::containsKey);
            discipline.ifPresent(name -> used.put(name, indices.getOrDefault(name, Map.of())));
        }
        return used;
    }
}
