package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The short answers of all commands on a street with accounts, parties and something uncertain, in both languages. The
 * texts in the resources were read and found right; their figures are those of the JSON of the same commands, which other
 * tests prove.
 */
class FirstScreensTest {
    private static final Path STREET = Path.of("../report/src/test/resources/nl/werkmetwerk/report/money/straat.yaml");
    private static final String UNCERTAIN = "uncertainties=[{id: bids, on: {kind: renewal}, distribution: {type:"
            + " triangular, low: 0.8, mode: 1, high: 1.5}},{id: lives, on: {parameter: life}, each: asset, distribution:"
            + " {type: pert, low: 0.7, mode: 1, high: 1.5}}]";

    private static final String MOVABLE = "flexibility={default: {advance: 10, defer: 5}}";

    /** Lines that a window shows, more or less. */
    private static final int MOST_LINES = 45;

    /** A neighbourhood has up to nine strategies, each with a line and a write-off. */
    private static final int MOST_OF_NEIGHBOURHOOD = 55;

    /** An optimum is told with what it is set against and its first works. */
    private static final int MOST_OF_OPTIMUM = 55;

    static Stream<Arguments> screens() {
        return Stream.of("compare", "simulate", "sensitivity", "parties", "budget", "optimise", "opportunities")
                .flatMap(command -> Stream.of("nl", "en").map(language -> Arguments.of(command, language)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void answersInShort(String command, String language) throws IOException {
        String settings = command.equals("optimise") ? MOVABLE : UNCERTAIN;
        String shown = run(command, STREET, "--set", settings, "--lang", language, "-q")
                .out();
        assertThat(shown).isEqualTo(golden(command + "." + language + ".txt"));
        assertThat(shown.lines()).hasSizeLessThanOrEqualTo(command.equals("optimise") ? MOST_OF_OPTIMUM : MOST_LINES);
    }

    /** Whatever the examples become, they are told in short, and with a chance within ten lines. */
    @ParameterizedTest
    @MethodSource("neighbourhoods")
    void answersANeighbourhoodInShort(Path neighbourhood) {
        List<String> dutch = run("compare", neighbourhood, "--lang", "nl", "-q")
                .out()
                .lines()
                .toList();
        assertThat(dutch).hasSizeLessThanOrEqualTo(MOST_OF_NEIGHBOURHOOD);
        assertThat(String.join(" ", dutch.subList(0, 10))).contains("de kans op besparing");
        String english = run("compare", neighbourhood, "--lang", "en", "-q").out();
        assertThat(english.lines().limit(10).toList().toString()).contains("chance of a saving");
    }

    /** Eight figures of its library do not say whether VAT is in them. */
    @Test
    void remarksOnFiguresOfALibraryStandBeforeNoAnswer() {
        Path reyeroord = Path.of("../../examples/cases/rotterdam-reyeroord.yaml");
        String remark = "unknown whether VAT is included";
        assertThat(run("compare", reyeroord, "--lang", "en", "--no-chances").err())
                .isEmpty();
        assertThat(run("compare", reyeroord, "--lang", "en", "--no-chances", "--verbose")
                        .err())
                .contains(remark);
        assertThat(run("validate", reyeroord, "--lang", "en").err()).contains(remark);
    }

    static Stream<Path> neighbourhoods() throws IOException {
        return Files.list(Path.of("../../examples/cases"))
                .filter(file -> file.toString().endsWith(".yaml"))
                .sorted();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = FirstScreensTest.class.getResourceAsStream("first/" + name)) {
            return in == null ? "no file " + name : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
