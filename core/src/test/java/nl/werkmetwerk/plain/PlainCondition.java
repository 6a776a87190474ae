package nl.werkmetwerk.plain;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.Wanted;

/** Whether a section is one of those that are meant (§12.2). */
record PlainCondition(Condition when) {
    boolean holdsOn(Section section) {
        Map<String, Object> known = known(section);
        for (Map.Entry<String, Wanted> entry : when.wanted().entrySet()) {
            if (!meets(known.get(entry.getKey()), entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(Object value, Wanted wanted) {
        if (wanted instanceof Wanted.OneOf oneOf) {
            return oneOf.values().stream().anyMatch(each -> plain(each).equals(value));
        }
        Wanted.Within within = (Wanted.Within) wanted;
        if (!(value instanceof Double number)) {
            return false;
        }
        boolean tooLow = within.min().isPresent() && number < within.min().getAsDouble();
        boolean tooHigh = within.max().isPresent() && number > within.max().getAsDouble();
        return !tooLow && !tooHigh;
    }

    private static Map<String, Object> known(Section section) {
        Map<String, Object> known = new LinkedHashMap<>();
        section.attributes().forEach((name, value) -> known.put(name, plain(value)));
        known.remove("city");
        known.remove("households");
        section.city().ifPresent(city -> known.put("city", city));
        section.knownHouseholds().ifPresent(number -> known.put("households", number));
        known.put("district", section.district().orElse(section.id()));
        return known;
    }

    private static Object plain(Attribute attribute) {
        if (attribute instanceof Attribute.Number number) {
            return number.value();
        }
        return attribute instanceof Attribute.Flag flag ? flag.value() : ((Attribute.Text) attribute).value();
    }
}
