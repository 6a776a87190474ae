package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a package is written to. */
class PackageFilesTest {
    private static final Path CASES = Path.of("src/test/resources/nl/werkmetwerk/cli/command/package");

    @TempDir
    private Path folder;

    private static Path file(String name) {
        return CASES.resolve(name);
    }

    @ParameterizedTest
    @CsvSource({"1, json", "3, yaml", "6, yaml", "9, json"})
    void compareTellsTheSameOfTheCaseThatIsWritten(int number, String kind) throws IOException {
        Path written = folder.resolve("with." + kind);

        CommandLineRun run = CommandLineRun.run(
                "package", file("package-" + number + ".json"), "--write", written, "--format", "json");
        JsonNode choice = choice(run.json());
        double with = totals(written).get("package");
        double base = totals(file("package-" + number + ".json"))
                .get(run.json().get("strategy").asText());

        assertThat(with - base).isCloseTo(choice.get("netCost").asDouble(), within(0.005));
        assertThat(Files.readString(written)).doesNotContain("catalogue");
    }

    private static JsonNode choice(JsonNode result) {
        return StreamSupport.stream(result.get("choices").spliterator(), false)
                .filter(choice -> choice.get("by").equals(result.get("choice")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Double> totals(Path file) throws IOException {
        JsonNode result =
                CommandLineRun.run("compare", file, "--format", "json").json();
        return StreamSupport.stream(result.get("strategies").spliterator(), false)
                .collect(Collectors.toMap(
                        one -> one.get("name").asText(), one -> one.get("total").asDouble()));
    }

    @Test
    void aChoiceByVotesIsWrittenOnlyWithVotes() throws IOException {
        Path written = folder.resolve("with.yaml");

        CommandLineRun run = CommandLineRun.run("package", file("package-7.json"), "--write", written, "--lang", "en");

        assertThat(run.exit()).isEqualTo(Exit.INVALID);
        assertThat(run.err()).contains("package.choice", "[choiceUnknown]");
        assertThat(written).doesNotExist();
    }

    @Test
    void ballotsCanBeTypedIntoTheFileThatIsWritten() throws IOException {
        Path ballots = folder.resolve("ballots.csv");
        CommandLineRun.run("package", file("package-4.json"), "--write-ballot", ballots);
        List<String> lines = new ArrayList<>(Files.readAllLines(ballots));
        assertThat(lines).containsExactly("voter,group,green,water,cool");
        lines.add("1,a,2,1,1");
        Files.write(ballots, lines);

        CommandLineRun run =
                CommandLineRun.run("package", file("package-4.json"), "--ballots", ballots, "--format", "json");

        assertThat(run.json().at("/ballots/used").asInt()).isEqualTo(1);
        assertThat(run.json().at("/weights/0/weight").asDouble()).isEqualTo(0.5);
    }

    @Test
    void theBallotSaysWhatIsWeighedAndByWhichRuleIsChosen() throws IOException {
        Path ballot = folder.resolve("ballot.docx");

        CommandLineRun run =
                CommandLineRun.run("package", file("package-1.json"), "--write-ballot", ballot, "--lang", "en");

        assertThat(run.exit()).isZero();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(ballot))) {
            String text = document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .collect(Collectors.joining("\n"));
            assertThat(text).contains("by points", "agreed before the count");
            assertThat(document.getTables().get(0).getText()).contains("green", "water", "8");
            assertThat(document.getTables().get(1).getText()).contains("tree@s1", "wadi@s1", "400", "650");
        }
    }

    @Test
    void theMemoHasTheChoicesAndWhatAPointMoreCosts() throws IOException {
        Path memo = folder.resolve("memo.docx");

        CommandLineRun run = CommandLineRun.run("package", file("package-1.json"), "--out", memo, "--lang", "en");

        assertThat(run.exit()).isZero();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(memo))) {
            String tables =
                    document.getTables().stream().map(table -> table.getText()).collect(Collectors.joining());
            assertThat(tables).contains("points", "62.5", "wadi@s1", "37.5");
        }
    }

    @Test
    void theWorkbookAndTheCsvHaveCandidatesAndWeights() {
        Path book = folder.resolve("package.xlsx");

        assertThat(CommandLineRun.run("package", file("package-2.json"), "--out", book)
                        .exit())
                .isZero();
        assertThat(CommandLineRun.run("package", file("package-2.json"), "--format", "csv")
                        .out())
                .contains("candidates", "play@s3", "sensitivity");
    }

    @Test
    void aGapThatIsTooWideIsNoAnswer() {
        assertThat(CommandLineRun.run("package", file("package-2.json"), "--require-bound", "0")
                        .exit())
                .isZero();
        assertThat(CommandLineRun.run("package", file("package-2.json"), "--require-bound", "-1")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(CommandLineRun.run("package", file("package-2.json"), "--front", "0")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }
}
