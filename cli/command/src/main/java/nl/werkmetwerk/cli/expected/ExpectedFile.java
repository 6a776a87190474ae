package nl.werkmetwerk.cli.expected;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a case should give: any part of the result of {@code compare}, or of several commands by name, with an optional
 * {@code source} and {@code tolerance}.
 *
 * @param parts command → the part of its result that is expected
 * @param named whether the file names its commands; then paths begin with them
 * @param general tolerance of all numbers
 * @param byPath tolerance of what lies at or under a path
 */
public record ExpectedFile(
        Map<String, JsonNode> parts, boolean named, Tolerance general, Map<String, Tolerance> byPath) {
    /** Commands whose results an expected file can name. */
    public static final Set<String> COMMANDS = Set.of(
            "compare",
            "optimise",
            "parties",
            "budget",
            "simulate",
            "sensitivity",
            "experiment",
            "opportunities",
            "package",
            "programme",
            "portfolio");

    /** Fields that only results of {@code optimise} have: a file of these need not name the command. */
    private static final Set<String> OF_OPTIMISE = Set.of(
            "total",
            "lowerBound",
            "gap",
            "unsharedOptimum",
            "unsharedLowerBound",
            "timingGain",
            "integrationGain",
            "integrationGainAtLeast",
            "sectionsProvenOptimal",
            "infeasible");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public ExpectedFile {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        byPath = Map.copyOf(byPath);
    }

    /**
     * Reads an expected file.
     *
     * @param json the text
     * @throws ExpectedFileException if it is no JSON object, expects nothing, or has a tolerance that is none
     */
    public static ExpectedFile parse(String json) throws ExpectedFileException {
        ObjectNode root = object(json);
        root.remove("source");
        ToleranceReader tolerance = new ToleranceReader(root.remove("tolerance"));
        if (root.isEmpty()) {
            throw new ExpectedFileException("expected.empty", "{}", 1, 1);
        }
        boolean named = root.properties().stream()
                .anyMatch(field ->
                        COMMANDS.contains(field.getKey()) && field.getValue().isObject());
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (named) {
            root.properties().forEach(field -> parts.put(field.getKey(), field.getValue()));
        } else {
            boolean optimise = root.properties().stream().anyMatch(field -> OF_OPTIMISE.contains(field.getKey()));
            String command = optimise ? "optimise" : root.has("opportunities") ? "opportunities" : "compare";
            parts.put(command, root);
        }
        return new ExpectedFile(parts, named, tolerance.general(), tolerance.byPath());
    }

    /** The text that is expected in a field of a command's result, where one is. */
    public Optional<String> text(String command, String field) {
        return Optional.ofNullable(parts.get(command))
                .map(part -> part.get(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    /** The number that is expected in a field of a command's result, where one is. */
    public OptionalDouble number(String command, String field) {
        JsonNode number = parts.containsKey(command) ? parts.get(command).get(field) : null;
        return number != null && number.isNumber() ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }

    /** Whether a command's result is expected to have a field anywhere in it. */
    public boolean mentions(String command, String field) {
        return parts.containsKey(command) && parts.get(command).findValue(field) != null;
    }

    private static ObjectNode object(String json) throws ExpectedFileException {
        try {
            JsonNode root = JSON.readTree(json);
            if (root instanceof ObjectNode object) {
                return object;
            }
            throw new ExpectedFileException("expected.noObject", "", 1, 1);
        } catch (JsonEOFException e) {
            throw new ExpectedFileException(
                    "file.truncated",
                    "",
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr());
        } catch (JsonProcessingException e) {
            throw new ExpectedFileException(
                    "expected.malformed",
                    e.getOriginalMessage(),
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr());
        }
    }

    /** A result as JSON, to be compared. */
    static JsonNode result(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a result is no JSON", e);
        }
    }
}
