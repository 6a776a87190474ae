package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slips that people make in a case, one at a time in a good one, and what {@code validate} says of each, letter by letter.
 * The list and the answers stand in the resources; the answers were read and found helpful.
 */
class SlipsTest {
    private static final String SEPARATOR = " \\| ";

    @TempDir
    private Path folder;

    @Test
    void everySlipIsToldWithItsLikelyFix() throws IOException {
        assertThat(answers("nl")).isEqualTo(resource("answers.nl.txt"));
    }

    @Test
    void everySlipIsToldInEnglishToo() throws IOException {
        assertThat(answers("en")).isEqualTo(resource("answers.en.txt"));
    }

    private String answers(String language) throws IOException {
        StringBuilder answers = new StringBuilder();
        String good = resource("kerkstraat.yaml");
        for (String slip : resource("slips.txt").lines().toList()) {
            String[] parts = slip.split(SEPARATOR);
            String written = parts[0];
            String right = parts.length > 1 ? parts[1] : line(good, written.substring(0, written.indexOf(':')));
            assertThat(good).as(slip).contains(right);
            int at = good.indexOf(right);
            answers.append(written).append('\n');
            answers.append(validated(good.substring(0, at) + written + good.substring(at + right.length()), language));
        }
        return answers.toString();
    }

    private static String line(String text, String field) {
        return text.lines()
                .filter(line -> line.startsWith(field + ":"))
                .findFirst()
                .orElseThrow();
    }

    private String validated(String text, String language) throws IOException {
        Path file = folder.resolve("case.yaml");
        Files.writeString(file, text);
        CommandLineRun run = CommandLineRun.run("validate", file, "--lang", language);
        return (run.err() + run.out())
                .replace(folder.toString() + "/", "")
                .lines()
                .map(line -> "    " + run.exit() + "  " + line + "\n")
                .reduce("", String::concat);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SlipsTest.class.getResourceAsStream("slips/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
