package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static nl.werkmetwerk.cli.command.WorkedResult.assertGives;
import static nl.werkmetwerk.cli.command.WorkedResult.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sub-projects prove, and what rolling it out brings (MODEL-practice 13.1 to 13.4). */
class PrinciplesCommandTest {
    private static final Path FROM = file("principles/principle-from-1.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void givesWhatTheTextSays(int number) throws IOException {
        String name = "principles/principle-" + number;
        assertGives(name + ".expected.json", "principles", file(name + ".json"));
    }

    @ParameterizedTest
    @CsvSource({
        "observation-cost-zero, costNotPositive",
        "observation-units-zero, unitsNotPositive",
        "observation-after-base, measuredAfterBase",
        "observation-twice, observationTwice",
        "progress-out-of-range, progressOutOfRange",
        "progress-order, progressOrder",
        "fit-with-two, fitNeedsMore",
        "fit-two-cities-three, fitNeedsMore",
        "fit-with-learnable, fitWithLearnable",
        "one-observation-no-spread, spreadNeeded",
        "no-experience-of-own, noExperience",
        "learning-from-calculation, noExperience",
        "spill-out-of-range, spillOutOfRange",
        "capacity-negative, capacityNegative"
    })
    void refusesWhatCannotBeTrue(String name, String code) {
        for (String language : new String[] {"nl", "en"}) {
            CommandLineRun ran = run("principles", file("principles/bad/" + name + ".json"), "--lang", language);
            assertThat(ran.exit()).isEqualTo(Exit.INVALID);
            assertThat(ran.err()).contains("(" + code + ")").hasLineCount(1).containsPattern("json:\\d+:\\d+");
        }
    }

    @Test
    void tellsWhatAStreetHereMayExpectAndWhatToPilot() {
        String dutch = run("principles", file("principles/principle-3.json"), "--lang", "nl")
                .out();
        assertThat(dutch)
                .contains("lift: € 71 per street hier", "zonder leren", "Geen enkele pilot is de moeite waard.");
        String all = run("principles", file("principles/principle-3.json"), "--lang", "en", "--verbose")
                .out();
        assertThat(all).contains("The roll-out year by year", "By city, euro a unit");
        assertThat(run("principles", file("principles/principle-6.json"), "--lang", "en")
                        .out())
                .contains("nothing tells whether it travels");
    }

    @Test
    void asksForPrinciplesWhereACaseHasNone() {
        CommandLineRun ran = run("principles", file("rules/rules-1.json"), "--lang", "en");
        assertThat(ran.exit()).isEqualTo(Exit.INVALID);
        assertThat(ran.err()).contains("has no principles");
    }

    @Test
    void makesACalculatedRowOfAStreet() throws IOException {
        Object[] joint = {"principle-from", FROM, "--strategy", "joint", "--against", "separate", "--section"};
        JsonNode expected =
                JSON.readTree(file("principles/principle-from-1.expected.json").toFile());
        JsonNode row = JSON.readTree(run(with(joint, "s1", "--size", "len")).out());
        assertThat(row.size()).isEqualTo(expected.size());
        for (String number : new String[] {"year", "units", "cost", "gain"}) {
            assertThat(row.get(number).doubleValue())
                    .as(number)
                    .isCloseTo(expected.get(number).doubleValue(), within(1e-6));
        }
        for (String text : new String[] {"project", "city", "section", "measured"}) {
            assertThat(row.get(text)).isEqualTo(expected.get(text));
        }
        assertThat(run(with(joint, "s1", "--size", "width", "--lang", "en")).err())
                .contains("(unitsNotPositive)");
        CommandLineRun never = run(
                "principle-from",
                file("principles/bad/principle-from-never.json"),
                "--strategy",
                "joint",
                "--against",
                "separate",
                "--section",
                "s1",
                "--size",
                "len",
                "--lang",
                "nl");
        assertThat(never.exit()).isEqualTo(Exit.INVALID);
        assertThat(never.err()).contains("(neverOpened)");
    }

    private static Object[] with(Object[] words, Object... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
    }
}
