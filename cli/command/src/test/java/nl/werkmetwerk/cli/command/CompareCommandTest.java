package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String RESOURCES = "/nl/werkmetwerk/cli/expected/";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String street;

    @BeforeEach
    void putTheStreetInAFolder() throws IOException {
        street = copy("proefstraat.json");
        copy("proefstraat.expected.json");
    }

    @Test
    void showsWhatCombiningSaves() {
        assertThat(run("compare", street)).isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .contains("integrated is het goedkoopst, met € 317.149: het bespaart € 26.345 (7,7%)");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void writesOneObjectALineForSeveralCases() {
        assertThat(run("compare", street, street, "--format", "json")).isEqualTo(Exit.DONE);
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"case\":\"Proefstraat\""));
    }

    @Test
    void stampsTheOptionsThatChangeTheResult() {
        run("compare", street, "--format", "json", "--set", "discountRate=0.016", "--strategy", "window10");
        assertThat(out.toString())
                .contains("\"options\":[\"--set discountRate=0.016\",\"--strategy window10\"]")
                .doesNotContain("\"integrated\"");
    }

    @Test
    void readsStandardInput() throws IOException {
        assertThat(runWith(Files.readString(Path.of(street)), "compare", "-", "--format", "md"))
                .isEqualTo(Exit.DONE);
        assertThat(out.toString()).startsWith("# Proefstraat");
    }

    @Test
    void writesAFileWholeAndNothingBesideIt() throws IOException {
        Path report = folder.resolve("report.xlsx");
        Files.writeString(report, "old");
        assertThat(run("compare", street, "--out", report.toString())).isEqualTo(Exit.DONE);
        assertThat(Files.size(report)).isGreaterThan(10_000);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void refusesSeveralCasesInOneWorkbook() {
        Path report = folder.resolve("report.xlsx");
        assertThat(run("compare", street, street, "--out", report.toString())).isEqualTo(Exit.USAGE);
        assertThat(report).doesNotExist();
    }

    @Test
    void namesTheStrategyThatWasMeant() {
        assertThat(run("compare", street, "--strategy", "intgrated")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("intgrated").contains("integrated?");
    }

    @Test
    void saysWhenAFileCannotBeWritten() {
        String file = folder.resolve("none/report.json").toString();
        assertThat(run("compare", street, "--out", file)).isEqualTo(Exit.FILE);
        assertThat(err.toString()).contains(file);
    }

    @Test
    void refusesAnUnknownExtension() {
        assertThat(run("compare", street, "--out", "report.doc")).isEqualTo(Exit.USAGE);
    }

    @Test
    void checksTheStreetAgainstItsExpectedFile() throws IOException {
        Path junit = folder.resolve("junit.xml");
        assertThat(run("check", street, "--junit", junit.toString())).isEqualTo(Exit.DONE);
        assertThat(Files.readString(junit)).contains("failures=\"0\"");
    }

    @Test
    void showsWhatDiffersFromTheExpectedFile() throws IOException {
        Files.writeString(
                folder.resolve("proefstraat.expected.json"),
                "{\"savings\": [{\"strategy\": \"integrated\","
                        + " \"baseline\": \"separate\", \"paybackYear\": 2070}]}");
        assertThat(run("check", street, "--lang", "en")).isEqualTo(Exit.NO);
        assertThat(out.toString())
                .contains("savings[integrated/separate].paybackYear: expected 2070, found 2077, difference 7");
    }

    private static final String UNCERTAIN =
            "uncertainties=[{id: bids, on: {kind: renewal}, distribution: {type: uniform, low: 0.8, high: 1.4}}]";

    @Test
    void givesPeopleAChanceBesideASavingWithinTenLines() {
        run("compare", street, "--set", UNCERTAIN);
        assertThat(String.join(" ", out.toString().lines().limit(10).toList()))
                .contains("het bespaart € 26.345 (7,7%)")
                .contains("de kans op besparing 100,0% ten opzichte van gescheiden");
        out.getBuffer().setLength(0);
        run("compare", street, "--set", UNCERTAIN, "--lang", "en", "--no-chances");
        assertThat(out.toString()).doesNotContain("chance of");
        run("compare", street, "--lang", "en", "--chances");
        assertThat(out.toString()).doesNotContain("chance of");
    }

    @Test
    void givesProgramsAChanceWhenTheyAskForIt() {
        run("compare", street, "--set", UNCERTAIN, "--format", "json");
        assertThat(out.toString()).contains("\"chance\":null").doesNotContain("\"draws\":1280");
        out.getBuffer().setLength(0);
        run("compare", street, "--set", UNCERTAIN, "--format", "json", "--chances");
        assertThat(out.toString()).contains("\"chance\":{\"draws\":1280,\"seed\":1,\"mean\":");
        out.getBuffer().setLength(0);
        run("compare", street, "--set", UNCERTAIN, "--format", "csv", "--chances");
        assertThat(out.toString()).contains("chance of a saving,integrated,1,");
    }

    @Test
    void worksOutAChanceThatIsExpected() throws IOException {
        Files.writeString(
                folder.resolve("proefstraat.expected.json"),
                "{\"savings\": [{\"strategy\": \"integrated\", \"baseline\": \"separate\","
                        + " \"chance\": {\"draws\": 1280, \"probabilityPositive\": 0.5}}]}");
        assertThat(run("check", street, "--set", UNCERTAIN, "--lang", "en")).isEqualTo(Exit.NO);
        assertThat(out.toString())
                .contains("savings[integrated/separate].chance.probabilityPositive: expected 0.5, found 1")
                .doesNotContain("chance.draws");
    }

    @Test
    void cannotCheckWithoutAnExpectedFile() throws IOException {
        Files.delete(folder.resolve("proefstraat.expected.json"));
        assertThat(run("check", street)).isEqualTo(Exit.INVALID);
        assertThat(err.toString()).contains("proefstraat.expected.json");
    }

    @Test
    void saysWhereAnExpectedFileIsMalformed() throws IOException {
        Files.writeString(folder.resolve("proefstraat.expected.json"), "{\n \"case\": }");
        assertThat(run("check", street)).isEqualTo(Exit.INVALID);
        assertThat(err.toString()).contains("proefstraat.expected.json:2:");
    }

    @Test
    void coloursTitlesAndTotalsWhenAskedAndSaysTheSame() {
        run("compare", street);
        String plain = out.toString();
        out.getBuffer().setLength(0);
        run("compare", street, "--color", "always");

        assertThat(plain).doesNotContain("\u001b");
        assertThat(out.toString())
                .startsWith("\u001b[1;36mProefstraat\u001b[0m\n")
                .contains("\u001b[1mbesparing ");
        assertThat(out.toString().replaceAll("\u001b\\[[\\d;]*m", "")).isEqualTo(plain);
    }

    @Test
    void neverColoursAFile() throws IOException {
        Path report = folder.resolve("report.txt");
        run("compare", street, "--color", "always", "--out", report.toString());

        assertThat(Files.readString(report)).doesNotContain("\u001b");
    }

    private int run(String... arguments) {
        return runWith("", arguments);
    }

    private int runWith(String input, String... arguments) {
        String[] dutch = Stream.concat(
                        Stream.of(arguments),
                        Stream.of(arguments).anyMatch("--lang"::equals) ? Stream.of() : Stream.of("--lang", "nl"))
                .toArray(String[]::new);
        InputStream in = new ByteArrayInputStream(input.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Program(in, new PrintWriter(out, true), new PrintWriter(err, true)).run(dutch);
    }

    private String copy(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = CompareCommandTest.class.getResourceAsStream(RESOURCES + name)) {
            Files.copy(in, file);
        }
        return file.toString();
    }
}
