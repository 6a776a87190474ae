package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultTypes.BASELINE;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;

import java.util.List;
import java.util.function.Function;
import nl.werkmetwerk.compare.Potential;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.model.plan.Baseline;

/** How far sharing could carry each saving. What follows from the other fields is written, and not used when read. */
final class PotentialFields {
    private static final String MODEL = "6.22";

    private static final Field<Potential.OfSection, String> SECTION =
            ofSection("section", TEXT, Potential.OfSection::section);
    private static final Field<Potential.OfSection, Double> SECTION_JOINT =
            ofSection("jointCost", EURO, Potential.OfSection::jointCost);
    private static final Field<Potential.OfSection, Double> SECTION_SHARED =
            ofSection("sharedCost", EURO, Potential.OfSection::sharedCost);
    private static final Field<Potential.OfSection, Double> SECTION_FRACTION = Field.maybeNumber(
                    "shareableFraction", NUMBER, Potential.OfSection::shareableFraction)
            .orNull()
            .model(MODEL);
    private static final Field<Potential.OfSection, Double> SECTION_SAVING =
            ofSection("saving", EURO, Potential.OfSection::saving);
    private static final Field<Potential.OfSection, Double> SECTION_ALL =
            ofSection("savingAllShared", EURO, Potential.OfSection::savingAllShared);

    private static final Form<Potential.OfSection> OF_SECTION = Form.of(
            "potentialOfSection",
            PotentialFields::section,
            List.of(SECTION, SECTION_JOINT, SECTION_SHARED, SECTION_FRACTION, SECTION_SAVING, SECTION_ALL));

    private static final Field<Potential, String> STRATEGY = of("strategy", TEXT, Potential::strategy);
    private static final Field<Potential, Baseline> AGAINST = of("baseline", BASELINE, Potential::baseline);
    private static final Field<Potential, Double> JOINT = of("jointCost", EURO, Potential::jointCost);
    private static final Field<Potential, Double> SHARED = of("sharedCost", EURO, Potential::sharedCost);
    private static final Field<Potential, Double> FRACTION = Field.maybeNumber(
                    "shareableFraction", NUMBER, Potential::shareableFraction)
            .orNull()
            .model(MODEL);
    private static final Field<Potential, Double> SAVING = of("saving", EURO, Potential::saving);
    private static final Field<Potential, Double> ALL_SHARED = of("savingAllShared", EURO, Potential::savingAllShared);
    private static final Field<Potential, Double> GREATEST = of("greatestSaving", EURO, Potential::greatestSaving);
    private static final Field<Potential, Double> GREATEST_FRACTION = Field.maybeNumber(
                    "greatestFraction", NUMBER, Potential::greatestFraction)
            .orNull()
            .model(MODEL);
    private static final Field<Potential, List<Potential.OfSection>> SECTIONS =
            of("sections", many(OF_SECTION), Potential::sections);

    static final Form<Potential> POTENTIAL = Form.of(
            "potential",
            PotentialFields::potential,
            List.of(
                    STRATEGY,
                    AGAINST,
                    JOINT,
                    SHARED,
                    FRACTION,
                    SAVING,
                    ALL_SHARED,
                    GREATEST,
                    GREATEST_FRACTION,
                    SECTIONS));

    private PotentialFields() {}

    private static <V> Field<Potential, V> of(String name, Type<V> type, Function<Potential, V> getter) {
        return Field.of(name, type, getter).required().model(MODEL);
    }

    private static <V> Field<Potential.OfSection, V> ofSection(
            String name, Type<V> type, Function<Potential.OfSection, V> getter) {
        return Field.of(name, type, getter).required().model(MODEL);
    }

    private static Potential.OfSection section(Given given) {
        return new Potential.OfSection(
                given.get(SECTION),
                given.get(SECTION_JOINT),
                given.get(SECTION_SHARED),
                given.get(SECTION_SAVING),
                given.get(SECTION_ALL));
    }

    private static Potential potential(Given given) {
        return new Potential(
                given.get(STRATEGY),
                given.get(AGAINST),
                given.get(JOINT),
                given.get(SHARED),
                given.get(SAVING),
                given.get(ALL_SHARED),
                given.get(GREATEST),
                given.number(GREATEST_FRACTION),
                given.get(SECTIONS));
    }
}
