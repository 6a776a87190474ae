package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports for a council and a manager: every figure is one of a result (MODEL-practice 18). */
class ReportReadersTest {
    private static final String PACKAGE = "src/test/resources/nl/werkmetwerk/cli/command/package/";
    private static final String CASE = PACKAGE + "package-13.json";
    private static final Pattern FIGURE = Pattern.compile("data-field=\"([^\"#]+)#([^\"]+)\" data-value=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void everyFigureOfACouncilsPageStandsInTheResultItNames() throws IOException {
        Map<String, JsonNode> results = new HashMap<>();
        results.put("compare", result("compare", CASE));
        results.put(
                "package",
                result(
                        "package",
                        CASE,
                        "--ballots",
                        PACKAGE + "package-13.ballots.csv",
                        "--votes",
                        PACKAGE + "package-13.votes.csv"));
        Path page = folder.resolve("council.html");
        CommandLineRun ran = run(
                "report",
                CASE,
                "--for",
                "council",
                "--with",
                folder.resolve("package.json"),
                "--out",
                page,
                "--lang",
                "nl");
        assertThat(ran.exit()).isZero();

        Matcher figures = FIGURE.matcher(Files.readString(page));
        int count = 0;
        while (figures.find()) {
            count++;
            JsonNode told = results.get(figures.group(1)).at(figures.group(2));
            assertThat(told.isNumber()).as(figures.group()).isTrue();
            assertThat(told.doubleValue()).isEqualTo(Double.parseDouble(figures.group(3)));
        }
        assertThat(count).isPositive();
        assertThat(Files.readString(page)).contains("Waartussen kiezen we?", "Hoe zeker is het?");
    }

    @Test
    void whatNoResultTellsIsLeftOutWithItsQuestion() throws IOException {
        Path page = folder.resolve("council.html");
        run("report", CASE, "--for", "council", "--out", page, "--lang", "nl");
        assertThat(Files.readString(page)).doesNotContain("Waartussen kiezen we?", "Wie heeft er wat aan?");
        Path document = folder.resolve("council.docx");
        assertThat(run("report", CASE, "--for", "council", "--out", document).exit())
                .isZero();
        assertThat(document).isNotEmptyFile();
    }

    @Test
    void aManagerGetsTheWorksAndWhatCanRideAlongAsTables() throws IOException {
        result(
                "package",
                CASE,
                "--ballots",
                PACKAGE + "package-13.ballots.csv",
                "--votes",
                PACKAGE + "package-13.votes.csv");
        Path tables = folder.resolve("manager.csv");
        CommandLineRun ran = run(
                "report",
                CASE,
                "--for",
                "manager",
                "--with",
                folder.resolve("package.json"),
                "--out",
                tables,
                "--lang",
                "en");
        assertThat(ran.exit()).isZero();
        assertThat(Files.readString(tables)).contains("managerWorks", "managerCandidates");
        assertThat(run("report", CASE, "--for", "manager", "--out", folder.resolve("manager.xlsx"))
                        .exit())
                .isZero();
        assertThat(run("report", CASE, "--for", "mayor", "--out", tables).exit())
                .isEqualTo(Exit.USAGE);
    }

    private JsonNode result(String command, Object... words) throws IOException {
        Object[] all = new Object[words.length + 3];
        all[0] = command;
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--format";
        all[words.length + 2] = "json";
        String out = run(all).out();
        Files.writeString(folder.resolve(command + ".json"), out);
        return JSON.readTree(out);
    }
}
