package nl.werkmetwerk.cli.expected;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through what is expected and looks it up in the result. What is not expected is not looked at. */
final class Differences {
    private final Tolerances tolerances;
    private final List<Difference> found = new ArrayList<>();
    private int compared;

    Differences(Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    List<Difference> found() {
        return List.copyOf(found);
    }

    /** Number of values that were compared. */
    int compared() {
        return compared;
    }

    void compare(Spot spot, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            compareFields(spot, expected, actual);
        } else if (expected.isArray() && actual.isArray()) {
            compareElements(spot, expected, actual);
        } else {
            compareValues(spot, expected, actual);
        }
    }

    private void compareFields(Spot spot, JsonNode expected, JsonNode actual) {
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            Spot place = spot.field(field.getKey());
            JsonNode value = actual.get(field.getKey());
            if (value == null) {
                add(place, Difference.Reason.NO_SUCH_FIELD, field.getValue(), "");
            } else {
                compare(place, field.getValue(), value);
            }
        }
    }

    private void compareElements(Spot spot, JsonNode expected, JsonNode actual) {
        boolean keyed = !expected.isEmpty();
        for (JsonNode element : expected) {
            keyed &= Elements.haveKeys(element);
        }
        if (keyed) {
            for (int i = 0; i < expected.size(); i++) {
                compareElement(spot, i, expected.get(i), actual);
            }
        } else {
            compareInOrder(spot, expected, actual);
        }
    }

    private void compareElement(Spot spot, int index, JsonNode expected, JsonNode list) {
        Elements like = Elements.like(expected, list);
        Spot place = spot.element(like.label(expected), index);
        if (like.matches().isEmpty()) {
            add(place, Difference.Reason.NO_SUCH_ELEMENT, expected, "");
        } else {
            compare(place, expected, like.matches().get(0));
        }
    }

    private void compareInOrder(Spot spot, JsonNode expected, JsonNode actual) {
        if (expected.size() != actual.size()) {
            found.add(new Difference(
                    spot.path(),
                    Difference.Reason.LENGTH,
                    Integer.toString(expected.size()),
                    Integer.toString(actual.size()),
                    Optional.of(new Correction(spot.pointer(), actual.toString()))));
            return;
        }
        if (expected.isEmpty()) {
            compared++;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(spot.element(Integer.toString(i), i), expected.get(i), actual.get(i));
        }
    }

    private void compareValues(Spot spot, JsonNode expected, JsonNode actual) {
        compared++;
        Tolerance tolerance = tolerances.at(spot.path());
        if (expected.isNumber() && actual.isNumber()) {
            double distance = Math.abs(actual.doubleValue() - expected.doubleValue());
            // An expected 1e999 is infinite, and so is the room around it: it agrees with nothing.
            if (!(Double.isFinite(distance) && distance <= tolerance.around(expected.doubleValue()))) {
                add(spot, Difference.Reason.NUMBER, expected, actual.toString());
            }
        } else if (!expected.equals(actual)) {
            add(spot, Difference.Reason.VALUE, expected, actual.toString());
        }
    }

    private void add(Spot spot, Difference.Reason reason, JsonNode expected, String actual) {
        Correction correction = new Correction(spot.pointer(), actual);
        found.add(new Difference(spot.path(), reason, expected.toString(), actual, Optional.of(correction)));
    }
}
