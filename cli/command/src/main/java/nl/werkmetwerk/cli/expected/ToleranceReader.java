package nl.werkmetwerk.cli.expected;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code tolerance}: {@code relative} and {@code absolute} for all numbers, and the same by path. */
final class ToleranceReader {
    private final Tolerance general;
    private final Map<String, Tolerance> byPath = new LinkedHashMap<>();

    ToleranceReader(JsonNode node) throws ExpectedFileException {
        if (node == null) {
            general = Tolerance.DEFAULT;
            return;
        }
        if (!node.isObject()) {
            throw wrong("tolerance", node);
        }
        general = tolerance(node, Tolerance.DEFAULT, "tolerance");
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!isBound(field.getKey())) {
                byPath.put(field.getKey(), own(field.getKey(), field.getValue()));
            }
        }
    }

    Tolerance general() {
        return general;
    }

    Map<String, Tolerance> byPath() {
        return byPath;
    }

    private Tolerance own(String path, JsonNode node) throws ExpectedFileException {
        String place = "tolerance." + path;
        if (!node.isObject()) {
            throw wrong(place, node);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!isBound(field.getKey())) {
                throw wrong(place + "." + field.getKey(), field.getValue());
            }
        }
        return tolerance(node, general, place);
    }

    private static boolean isBound(String field) {
        return "relative".equals(field) || "absolute".equals(field);
    }

    private static Tolerance tolerance(JsonNode node, Tolerance otherwise, String place) throws ExpectedFileException {
        return new Tolerance(
                bound(node.get("relative"), otherwise.relative(), place + ".relative"),
                bound(node.get("absolute"), otherwise.absolute(), place + ".absolute"));
    }

    private static double bound(JsonNode node, double otherwise, String place) throws ExpectedFileException {
        if (node == null) {
            return otherwise;
        }
        if (!node.isNumber() || !(node.doubleValue() >= 0) || Double.isInfinite(node.doubleValue())) {
            throw wrong(place, node);
        }
        return node.doubleValue();
    }

    private static ExpectedFileException wrong(String place, JsonNode node) {
        return new ExpectedFileException("expected.tolerance", place + " " + node, 0, 0);
    }
}
