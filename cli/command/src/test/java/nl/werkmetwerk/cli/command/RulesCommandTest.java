package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static nl.werkmetwerk.cli.command.WorkedResult.assertGives;
import static nl.werkmetwerk.cli.command.WorkedResult.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The few rules that carry furthest, as sentences and as a strategy that can be written (MODEL-practice 13.5). */
class RulesCommandTest {
    private static final Path PROEFSTRAAT = file("rules/rules-1.json");
    private static final Path KINDS = file("rules/rules-2.json");
    private static final Path FOLLOWING = file("rules/rules-4.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void findsWhatTheTextSays() throws IOException {
        assertGives("rules/rules-1.expected.json", "rules", PROEFSTRAAT);
        assertGives("rules/rules-2.expected.json", "rules", KINDS, "--by", "kind", "--optimum", "--wait", "0,2,5");
        assertGives("rules/rules-3.expected.json", "rules", file("rules/rules-3.json"), "--wait", "0,2,5");
        assertGives(
                "rules/rules-4.expected.json", "rules", FOLLOWING, "--within", "10,0,5", "--wait", "0,5", "--max", "2");
    }

    @Test
    void saysARuleAsPracticeDoes() {
        assertThat(run("rules", PROEFSTRAAT, "--lang", "nl").out())
                .contains("1. Als het riool gaat, neem de weg mee die binnen 10 jaar moet.");
        assertThat(run("rules", PROEFSTRAAT, "--lang", "en").out())
                .contains("1. When the sewer goes, take the road along that is due within 10 years.");
        assertThat(run("rules", PROEFSTRAAT, "--within", "0", "--wait", "10", "--lang", "nl")
                        .out())
                .contains("1. Laat het riool hooguit 10 jaar wachten op de weg.");
        assertThat(run("rules", FOLLOWING, "--wait", "0,5", "--max", "1", "--lang", "en")
                        .out())
                .contains("the road along that is due within 10 years,", "and let the road wait 5");
    }

    @Test
    void writesTheRulesAsAStrategyThatComesToTheSame() throws IOException {
        Path written = folder.resolve("case2.json");
        JsonNode found = json("rules", FOLLOWING, "--wait", "0,5", "--write", written);
        JsonNode last = found.at("/groups/0/steps").get(1);
        JsonNode strategies = json("compare", written, "--strategy", "rules").get("strategies");
        assertThat(strategies.get(2).get("total").doubleValue())
                .isCloseTo(last.get("total").doubleValue(), within(1e-6));
    }

    @Test
    void writesARuleForEachKindOfStreetWhereItHolds() throws IOException {
        Path written = folder.resolve("case2.json");
        run("rules", KINDS, "--by", "kind", "--write", written);
        assertThat(Files.readString(written))
                .contains("\"when\": {\"kind\": \"brick\"}", "\"when\": {\"kind\": \"asphalt\"}");
    }

    @Test
    void writesNothingOverAStrategyOfThatNameNorWithoutARule() {
        Path written = folder.resolve("case2.json");
        run("rules", FOLLOWING, "--write", written);
        CommandLineRun again = run("rules", written, "--write", folder.resolve("case3.json"), "--lang", "en");
        assertThat(again.exit()).isEqualTo(Exit.INVALID);
        assertThat(again.err()).contains("nameTaken");
        CommandLineRun none =
                run("rules", PROEFSTRAAT, "--within", "1", "--write", folder.resolve("case4.json"), "--lang", "en");
        assertThat(none.exit()).isEqualTo(Exit.NO);
        assertThat(none.out()).contains("No rule that was tried adds anything");
        assertThat(folder.resolve("case4.json")).doesNotExist();
    }

    @Test
    void refusesAnAttributeThatNoStreetHasAndYearsThatAreNone() {
        CommandLineRun unknown = run("rules", KINDS, "--by", "kynd", "--lang", "en");
        assertThat(unknown.exit()).isEqualTo(Exit.USAGE);
        assertThat(unknown.err()).contains("kynd", "kind");
        assertThat(run("rules", KINDS, "--within", "5,-1").exit()).isEqualTo(Exit.USAGE);
        assertThat(run("rules", KINDS, "--max", "0").exit()).isEqualTo(Exit.USAGE);
    }

    private static JsonNode json(Object... words) throws IOException {
        Object[] all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--format";
        all[words.length + 1] = "json";
        return JSON.readTree(run(all).out());
    }
}
