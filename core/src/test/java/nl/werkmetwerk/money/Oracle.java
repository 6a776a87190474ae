package nl.werkmetwerk.money;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A published number with its origin, from {@code oracles.json}.
 *
 * @param id name of the oracle, unique in the file
 * @param kind what is computed
 * @param source where it was published
 * @param inputs what to compute from
 * @param expected field → published value
 * @param tolerance absolute, on every number in expected
 */
record Oracle(String id, String kind, String source, JsonNode inputs, JsonNode expected, double tolerance) {
    static List<Oracle> all() {
        List<Oracle> oracles = new ArrayList<>();
        for (JsonNode node : file().get("oracles")) {
            oracles.add(new Oracle(
                    node.get("id").textValue(),
                    node.get("kind").textValue(),
                    node.get("source").textValue(),
                    node.get("inputs"),
                    node.get("expected"),
                    node.get("tolerance").doubleValue()));
        }
        return oracles;
    }

    static JsonNode file() {
        try (InputStream in = Oracle.class.getResourceAsStream("oracles.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String input) {
        return inputs.has(input);
    }

    boolean expects(String field) {
        return expected.has(field);
    }

    double number(String input) {
        return inputs.required(input).doubleValue();
    }

    double number(String input, double otherwise) {
        return has(input) ? number(input) : otherwise;
    }

    int whole(String input) {
        return inputs.required(input).intValue();
    }

    double[] numbers(String input) {
        return doubles(inputs.required(input));
    }

    /** The numbers of an array, or of the fields of an object. */
    static double[] doubles(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
    }

    @Override
    public String toString() {
        return id + " (" + kind + "; " + source + ")";
    }
}
