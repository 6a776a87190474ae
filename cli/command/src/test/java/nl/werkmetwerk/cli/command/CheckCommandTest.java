package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a first expected file is made, what {@code check} says first when a case changes, and how that is accepted. */
class CheckCommandTest {
    @TempDir
    private Path folder;

    private Path street;
    private Path expected;

    @BeforeEach
    void writeStreet() {
        street = folder.resolve("street.yaml");
        expected = folder.resolve("street.expected.json");
        assertThat(run("init", street, "--lang", "en").exit()).isZero();
    }

    private void changeTheRate() throws IOException {
        Files.writeString(street, Files.readString(street).replace("discountRate: 0.0225", "discountRate: 0.03"));
    }

    @Test
    void theFirstExpectedFileIsWrittenByUpdateAndAgrees() throws IOException {
        assertThat(run("check", street, "--lang", "en").err()).contains("With --update one is written.");

        CommandLineRun written = run("check", street, "--update", "--lang", "en");
        assertThat(written.exit()).isZero();
        assertThat(written.err()).contains(expected + " written").contains("review it");
        assertThat(Files.readString(expected))
                .contains("reviewed by nobody yet", "\"name\":\"sewer-leads\",\"total\":");
        CommandLineRun again = run("check", street, "--lang", "en");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("as expected");
    }

    /** An empty file is one, and not for us to fill unasked. */
    @ParameterizedTest
    @CsvSource({"check", "check --update"})
    void anEmptyExpectedFileIsRefusedAndLeftAlone(String command) throws IOException {
        Files.writeString(expected, "");

        CommandLineRun ran = run(
                Stream.concat(Stream.of(command.split(" ")), Stream.of(street)).toArray());
        assertThat(ran.exit()).isEqualTo(Exit.INVALID);
        assertThat(expected).isEmptyFile();
    }

    /** The figures are those of the two runs of compare. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | sewer-leads bespaarde € 64.708 ten opzichte van gescheiden, nu € ",
                "en | sewer-leads saved €64,708 against separate, now €"
            })
    void aChangedCaseIsToldByItsHeadlineFirst(String language, String headline) throws IOException {
        run("check", street, "--update");
        changeTheRate();

        CommandLineRun differs = run("check", street, "--lang", language);
        assertThat(differs.exit()).isEqualTo(Exit.NO);
        assertThat(differs.out().lines().skip(1).findFirst().orElseThrow())
                .contains(headline)
                .containsPattern("\\((?:€ -|-€)\\d+[.,]\\d{3}, -\\d+[.,]\\d%\\)\\.$");
        assertThat(differs.out()).contains("werkmetwerk diff ").contains("check " + street + " --update");
    }

    @Test
    void twentyDifferencesAreListedAndTheRestCounted() throws IOException {
        run("check", street, "--update");
        changeTheRate();

        assertThat(run("check", street, "--lang", "en").out().lines().filter(line -> line.contains(": expected ")))
                .hasSize(20);
        assertThat(run("check", street, "--lang", "en").out()).containsPattern("and \\d+ more differences: --verbose");
        assertThat(run("check", street, "--lang", "en", "--verbose").out().lines())
                .filteredOn(line -> line.contains(": expected "))
                .hasSizeGreaterThan(30);
    }

    @Test
    void aWinnerThatTurnsIsSaidFirst() throws IOException {
        run("check", street, "--update");
        Files.writeString(
                street, Files.readString(street).replace("wait: 5", "wait: 0").replace("within: 10", "within: 0"));

        assertThat(run("check", street, "--lang", "en").out().lines().skip(1).findFirst())
                .hasValueSatisfying(
                        line -> assertThat(line).isEqualTo("  The cheapest was sewer-leads and is window-10 now."));
    }

    @Test
    void updateWritesOnlyWhatDiffersAndTellsIt() throws IOException {
        String layout = """
            { "source": "by hand", "tolerance": {"relative": 1e-9},
              "compare": {
                "case" : "My street",
                "strategies": [ {"name": "gone", "total": 1},
                  {"name": "separate", "total": 1, "old": "a \\"word\\"", "writeOff": 15423.3268989837} ],
                "savings": [{"strategy": "sewer-leads", "baseline": "separate", "irrRoots": [1, 2, 3, 4]}]
              }
            }
            """;
        Files.writeString(expected, layout);
        CommandLineRun updated = run("check", street, "--update", "--lang", "en");

        assertThat(updated.exit()).isZero();
        assertThat(updated.out()).contains("compare.strategies[separate].total: expected 1, found 618965");
        assertThat(updated.err()).contains("what it says under source has not changed");
        assertThat(Files.readString(expected))
                .startsWith("{ \"source\": \"by hand\", \"tolerance\": {\"relative\": 1e-9},\n"
                        + "  \"compare\": {\n"
                        + "    \"case\" : \"My street\",")
                .containsPattern(
                        "\"strategies\": \\[ \\{\"name\": \"separate\", \"total\": 618964.88\\d+, \"writeOff\":"
                                + " 15423.3268989837} ],")
                .doesNotContain("gone", "old");
        assertThat(new ObjectMapper()
                        .readTree(expected.toFile())
                        .path("compare")
                        .path("savings"))
                .hasSize(1);
        assertThat(run("check", street).exit()).isZero();
    }

    @Test
    void whatOnlyTheWriterCanMendStaysAnAnswerOfNo() throws IOException {
        Files.writeString(expected, "{\"case\": \"Other\", \"tolerance\": {\"totals\": {\"relative\": 1}}}");

        assertThat(run("check", street, "--update").exit()).isEqualTo(Exit.NO);
        assertThat(Files.readString(expected))
                .isEqualTo("{\"case\": \"My street\", \"tolerance\": {\"totals\": {\"relative\": 1}}}");
    }

    @Test
    void updateDoesNotTakeAnotherCaseForThisOne() {
        assertThat(run("check", street, "--update", "--set", "horizon=30").exit())
                .isEqualTo(Exit.USAGE);
        assertThat(expected).doesNotExist();
    }

    @Test
    void aBuildServerGetsTheHeadlineAndAShortList() throws IOException {
        run("check", street, "--update");
        changeTheRate();
        Path junit = folder.resolve("check.xml");

        assertThat(run("check", street, "--junit", junit, "--lang", "en").exit())
                .isEqualTo(Exit.NO);
        assertThat(Files.readString(junit)).contains("message=\"sewer-leads saved €64,708 against separate, now");
        assertThat(Files.readString(junit).lines()).hasSizeLessThan(32);
    }
}
