package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A result worked out by a separate evaluator of the text: numbers within 1e-9 of it, a warning by code and place
 * (origin: SOURCE.md beside it).
 */
final class WorkedResult {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Said in words of the program's own. */
    private static final Set<String> WORDS = Set.of("message", "sentence", "sources");

    private final List<String> differences = new ArrayList<>();

    private WorkedResult() {}

    /** A file beside the tests. */
    static Path file(String name) {
        return Path.of("src/test/resources/nl/werkmetwerk/cli/command/" + name);
    }

    /** Asserts that a command gives what the file says. */
    static void assertGives(String expected, Object... command) throws IOException {
        CommandLineRun ran = run(
                Stream.concat(Stream.of(command), Stream.of("--format", "json")).toArray());
        assertThat(ran.err()).doesNotContain("defect");
        WorkedResult worked = new WorkedResult();
        worked.compare("", read(expected), JSON.readTree(ran.out()));
        assertThat(worked.differences).isEmpty();
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WorkedResult.class.getResourceAsStream(name), name)) {
            return JSON.readTree(in);
        }
    }

    private void compare(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            expected.fieldNames().forEachRemaining(name -> {
                if (!WORDS.contains(name)) {
                    compare(path + "/" + name, expected.get(name), actual.path(name));
                }
            });
        } else if (expected.isArray() && actual.size() == expected.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "/" + i, expected.get(i), actual.get(i));
            }
        } else if (!same(expected, actual)) {
            differences.add(path + " " + expected + " but " + actual);
        }
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            double value = expected.doubleValue();
            return Math.abs(value - actual.doubleValue()) <= 1e-9 * Math.max(1, Math.abs(value));
        }
        return expected.equals(actual);
    }
}
