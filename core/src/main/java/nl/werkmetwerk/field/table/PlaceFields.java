package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.Topic.ASSETS;
import static nl.werkmetwerk.field.Topic.LIVES;
import static nl.werkmetwerk.field.Topic.OTHER;
import static nl.werkmetwerk.field.Topic.SHARING;
import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.Type.Keys;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.Section;

/** Where works can be combined, and what digging does to its surroundings (MODEL 1.10, 1.11 and 1.15). */
public final class PlaceFields {
    /** φ by component or impact kind. */
    static final Type<Map<String, Double>> SHARES = keyed(Keys.KIND, figure(NumberKind.FRACTION, NONE));

    private static final Field<Section, String> ID =
            Field.of("id", TEXT, Section::id).required().model("1.10").example("street-1");
    private static final Field<Section, String> NAME =
            Field.maybe("name", TEXT, PlaceFields::ownName).model("1.10", OTHER).example("Dorpsstraat");
    private static final Field<Section, String> DISTRICT = Field.maybe("district", TEXT, Section::district)
            .model("1.10", ASSETS)
            .example("centre");
    private static final Field<Section, String> CITY =
            Field.maybe("city", TEXT, Section::city).model("1.10", ASSETS).example("rotterdam");
    private static final Field<Section, Double> HOUSEHOLDS = Field.maybeNumber(
                    "households", COUNT, Section::knownHouseholds)
            .absent(0.0)
            .model("1.10", ASSETS)
            .example("90");
    private static final Field<Section, Map<String, Double>> SECTION_SHARES =
            Field.of("sharing", SHARES, Section::sharing).model("1.11", SHARING).example("{surface: 0.55}");
    private static final Field<Section, Map<String, Object>> ATTRIBUTES = Field.of(
                    "attributes",
                    AttributeFields.ATTRIBUTES,
                    (Section section) -> AttributeFields.written(section.attributes()))
            .model("1.10", ASSETS)
            .example("{width: 12}");
    private static final Field<Section, Object> GEOMETRY =
            Field.<Section, Object>unkept("geometry", new Type.Geometry()).model("1.10");

    /** A section. */
    public static final Form<Section> SECTION = Form.of(
                    "section",
                    PlaceFields::section,
                    List.of(ID, NAME, DISTRICT, CITY, HOUSEHOLDS, SECTION_SHARES, ATTRIBUTES, GEOMETRY))
            .withCommon();

    private static final Field<DamageRule, String> BY =
            Field.of("by", TEXT, DamageRule::by).required().model("1.15").example("sewer");
    private static final Field<DamageRule, String> TO =
            Field.of("to", TEXT, DamageRule::to).required().model("1.15").example("road");
    private static final Field<DamageRule, Double> LIFE_LOSS = Field.of(
                    "lifeLoss", figure(NumberKind.FRACTION, NONE), DamageRule::lifeLoss)
            .model("1.15", LIVES)
            .example("0.2");

    /** What digging for one discipline does to another. */
    public static final Form<DamageRule> DAMAGE = Form.of(
                    "damage",
                    given -> new DamageRule(given.get(BY), given.get(TO), given.get(LIFE_LOSS)),
                    List.of(BY, TO, LIFE_LOSS))
            .withCommon();

    private PlaceFields() {}

    /** A section is called by its id unless it has a name. */
    private static Optional<String> ownName(Section section) {
        return Optional.of(section.name()).filter(name -> !name.equals(section.id()));
    }

    private static Section section(Given given) {
        String id = given.get(ID);
        return new Section(
                id,
                given.find(NAME).orElse(id),
                given.find(DISTRICT),
                given.find(CITY),
                given.number(HOUSEHOLDS),
                given.get(SECTION_SHARES),
                AttributeFields.attributes(given.get(ATTRIBUTES)));
    }
}
