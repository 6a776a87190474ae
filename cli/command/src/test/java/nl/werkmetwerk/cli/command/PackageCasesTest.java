package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked cases of MODEL-practice 12, see the README beside them. */
class PackageCasesTest {
    private static final Path CASES = Path.of("src/test/resources/nl/werkmetwerk/cli/command/package");
    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18})
    void givesWhatTheTextGives(int number) throws IOException {
        JsonNode expected = new ObjectMapper()
                .readTree(CASES.resolve("package-" + number + ".expected.json").toFile());

        CommandLineRun run = CommandLineRun.run(words(number).toArray());

        assertThat(run.exit()).isZero();
        List<String> differences = new ArrayList<>();
        compare("", expected, run.json(), differences);
        assertThat(differences).isEmpty();
    }

    private static List<String> words(int number) {
        List<String> words = new ArrayList<>(
                List.of("package", CASES.resolve("package-" + number + ".json").toString(), "--format", "json"));
        add("--ballots", "package-" + number + ".ballots.csv", words);
        add("--votes", "package-" + number + ".votes.csv", words);
        add("--votes", "package-" + number + ".pb", words);
        return words;
    }

    private static void add(String option, String file, List<String> words) {
        if (Files.exists(CASES.resolve(file))) {
            words.add(option);
            words.add(CASES.resolve(file).toString());
        }
    }

    private static void compare(String path, JsonNode expected, JsonNode found, List<String> differences) {
        boolean same = true;
        if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                compare(path + "/" + field.getKey(), field.getValue(), found.path(field.getKey()), differences);
            }
        } else if (expected.isArray()) {
            same = found.isArray() && found.size() == expected.size();
            for (int i = 0; i < expected.size() && same; i++) {
                compare(path + "/" + i, expected.get(i), found.get(i), differences);
            }
        } else if (expected.isNumber()) {
            double wanted = expected.asDouble();
            same = found.isNumber() && Math.abs(found.asDouble() - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted));
        } else {
            same = expected.equals(found);
        }
        if (!same) {
            differences.add(path + ": " + found + " instead of " + expected);
        }
    }
}
