package nl.werkmetwerk.cli.expected;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    void compare(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            compareFields(path, expected, actual);
        } else if (expected.isArray() && actual.isArray()) {
            compareElements(path, expected, actual);
        } else {
            compareValues(path, expected, actual);
        }
    }

    private void compareFields(String path, JsonNode expected, JsonNode actual) {
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            String place = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            JsonNode value = actual.get(field.getKey());
            if (value == null) {
                add(place, Difference.Reason.NO_SUCH_FIELD, field.getValue(), "");
            } else {
                compare(place, field.getValue(), value);
            }
        }
    }

    private void compareElements(String path, JsonNode expected, JsonNode actual) {
        boolean keyed = !expected.isEmpty();
        for (JsonNode element : expected) {
            keyed &= Elements.haveKeys(element);
        }
        if (keyed) {
            expected.forEach(element -> compareElement(path, element, actual));
        } else {
            compareInOrder(path, expected, actual);
        }
    }

    private void compareElement(String path, JsonNode expected, JsonNode list) {
        Elements like = Elements.like(expected, list);
        String place = path + "[" + like.label(expected) + "]";
        if (like.matches().isEmpty()) {
            add(place, Difference.Reason.NO_SUCH_ELEMENT, expected, "");
        } else {
            compare(place, expected, like.matches().get(0));
        }
    }

    private void compareInOrder(String path, JsonNode expected, JsonNode actual) {
        if (expected.size() != actual.size()) {
            found.add(new Difference(
                    path,
                    Difference.Reason.LENGTH,
                    Integer.toString(expected.size()),
                    Integer.toString(actual.size())));
            return;
        }
        if (expected.isEmpty()) {
            compared++;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(path + "[" + i + "]", expected.get(i), actual.get(i));
        }
    }

    private void compareValues(String path, JsonNode expected, JsonNode actual) {
        compared++;
        Tolerance tolerance = tolerances.at(path);
        if (expected.isNumber() && actual.isNumber()) {
            double distance = Math.abs(actual.doubleValue() - expected.doubleValue());
            // An expected 1e999 is infinite, and so is the room around it: it agrees with nothing.
            if (!(Double.isFinite(distance) && distance <= tolerance.around(expected.doubleValue()))) {
                add(path, Difference.Reason.NUMBER, expected, actual.toString());
            }
        } else if (!expected.equals(actual)) {
            add(path, Difference.Reason.VALUE, expected, actual.toString());
        }
    }

    private void add(String path, Difference.Reason reason, JsonNode expected, String actual) {
        found.add(new Difference(path, reason, expected.toString(), actual));
    }
}
