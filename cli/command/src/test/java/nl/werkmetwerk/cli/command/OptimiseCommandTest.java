package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.files.result.ResultKind;
import nl.werkmetwerk.files.result.ResultSchema;
import nl.werkmetwerk.files.text.Language;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code optimise} on a small street, as a user runs it. */
class OptimiseCommandTest {
    private static final String EXACT = "src/test/resources/nl/werkmetwerk/cli/expected/optimise/";
    private static final String STREET = """
        name: Dorpsstraat
        baseYear: 2026
        horizon: 30
        discountRate: 0.0225
        sharing: {surface: 0.8}
        coordinationRate: 0.01
        flexibility: {default: {advance: 8, defer: 4}}
        sections: [{id: s1}]
        assets:
          - {id: sewer-1, discipline: sewer, section: s1, quantity: 200, installed: 1971, life: 60,
             renewal: [{kind: pipe, unitCost: 350}, {kind: surface, unitCost: 80, lasting: false}]}
          - {id: road-1, discipline: road, section: s1, quantity: 1200, installed: 1995, life: 40,
             renewal: [{kind: surface, unitCost: 60}]}
        strategies: # two of our own
          - {name: joint, works: [{year: 2031, assets: [sewer-1, road-1]}]} # as the council wants
        """;

    @TempDir
    private Path folder;

    private Path street;

    @BeforeEach
    void writeStreet() throws IOException {
        street = Files.writeString(folder.resolve("street.yaml"), STREET);
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ResultSchema.of(ResultKind.OPTIMISE, Language.EN));
    }

    @Test
    void theWriteOffThatTheOptimumCausesStandsBesideItsGains() throws IOException {
        String accounted = "../report/src/test/resources/nl/werkmetwerk/report/money/straat.yaml";
        Path planned = folder.resolve("planned.yaml");
        JsonNode optimum = run("optimise", accounted, "--format", "json", "--quiet", "--write", planned)
                .json();
        JsonNode strategies = run("compare", planned, "--format", "json").json().get("strategies");

        double caused = strategies.get(strategies.size() - 1).get("writeOff").doubleValue()
                - strategies.get(0).get("writeOff").doubleValue();
        assertThat(optimum.get("writeOff").doubleValue()).isCloseTo(caused, offset(1e-6));
        assertThat(run("optimise", accounted, "--lang", "en").out())
                .contains("Write-off that goes with these strategies");
        assertThat(run("optimise", street, "--format", "json", "--quiet")
                        .json()
                        .get("writeOff")
                        .isNull())
                .isTrue();
    }

    @Test
    void givesAScheduleWithItsCertificateInTheShapeOfTheModel() throws IOException {
        CommandLineRun ran = run("optimise", street, "--format", "json", "--quiet");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.err()).isEmpty();
        JsonNode json = ran.json();
        assertThat(schema().validate(json)).isEmpty();
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "case",
                        "baseYear",
                        "horizon",
                        "priceYear",
                        "discountRate",
                        "currency",
                        "total",
                        "lowerBound",
                        "gap",
                        "unsharedOptimum",
                        "unsharedLowerBound",
                        "timingGain",
                        "integrationGain",
                        "integrationGainAtLeast",
                        "sections",
                        "sectionsProvenOptimal",
                        "strategy",
                        "writeOff",
                        "version",
                        "stamp");
        assertThat(json.get("lowerBound").doubleValue())
                .isLessThanOrEqualTo(json.get("total").doubleValue());
        assertThat(json.get("gap").doubleValue()).isLessThanOrEqualTo(1e-6);
        assertThat(json.get("sectionsProvenOptimal").intValue()).isEqualTo(1);
        double separate = run("compare", street, "--format", "json")
                .json()
                .at("/strategies/0/total")
                .doubleValue();
        assertThat(json.get("timingGain").doubleValue()
                        + json.get("integrationGain").doubleValue())
                .isCloseTo(separate - json.get("total").doubleValue(), offset(1e-6));
    }

    @Test
    void severalCasesGiveOneObjectALine() {
        CommandLineRun ran = run("optimise", street, street, "--format", "json", "--quiet");
        assertThat(ran.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"case\":\"Dorpsstraat\","));
    }

    @Test
    void theWrittenCaseCostsExactlyWhatIsClaimedAndKeepsItsComments() throws IOException {
        Path target = folder.resolve("planned.yaml");
        JsonNode claimed = run("optimise", street, "--format", "json", "--write", target, "--quiet")
                .json();
        String text = Files.readString(target);
        assertThat(text)
                .startsWith(STREET)
                .contains("  - name: optimised\n    complete: true\n    works:\n      - {year: ");
        assertThat(totalOf("optimised", target)).isEqualTo(claimed.get("total").doubleValue());
        assertThat(run("optimise", target, "--format", "json", "--quiet")
                        .json()
                        .at("/strategy/name")
                        .textValue())
                .isEqualTo("optimised-2");
    }

    private static double totalOf(String strategy, Path file) throws IOException {
        JsonNode strategies = run("compare", file, "--format", "json").json().get("strategies");
        return StreamSupport.stream(strategies.spliterator(), false)
                .filter(result -> result.get("name").textValue().equals(strategy))
                .mapToDouble(result -> result.get("total").doubleValue())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimise-1.json", "optimise-3.json", "optimise-6.json"})
    void theSameHoldsForJsonAndEveryKindOfCase(String name) throws IOException {
        Path target = folder.resolve("planned.json");
        CommandLineRun ran = run("optimise", EXACT + name, "--format", "json", "--write", target, "--quiet");
        assertThat(totalOf("optimised", target))
                .isEqualTo(ran.json().get("total").doubleValue());
    }

    @Test
    void writesNothingThatWouldNotCostWhatIsClaimed() {
        Path target = folder.resolve("planned.yaml");
        assertThat(run("optimise", street, "--write", target, "--set", "discountRate=0.03")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(run("optimise", street, street, "--write", target).exit()).isEqualTo(Exit.USAGE);
        assertThat(run("optimise", "../../examples/cases/leiden-zuid-west.yaml", "--write", target, "--lang", "en")
                        .err())
                .contains("write the new case to the same folder");
        assertThat(target).doesNotExist();
    }

    @Test
    void tellsWhatMayBeClaimedAndWhenInBothLanguages() {
        CommandLineRun english = run("optimise", street, "--lang", "en", "--verbose");
        assertThat(english.out())
                .contains("Working together saves at least €")
                .contains("less: timing gain")
                .contains("less: integration gain")
                .contains("Calendar of works")
                .contains("sewer-1")
                .contains("Why these years")
                .contains("best window per section");
        assertThat(english.err()).contains("with sharing: 1 of 1 parts, bound €");
        assertThat(run("optimise", street, "--lang", "nl").out())
                .contains("Samenwerken bespaart minstens € ")
                .contains("af: integratiewinst")
                .contains("Kalender van werken");
    }

    /** The texts were read and found right; the sums are those of the case above. */
    @ParameterizedTest
    @CsvSource({"nl, table, optimum.nl.txt", "en, md, optimum.en.md", "nl, md, short.nl.md", "en, table, short.en.txt"})
    void readsAsAReport(String language, String format, String golden) throws IOException {
        String limits = "constraints: {budgets: [{from: 2026, until: 2055, amount: 80000}]}\n";
        Path file =
                golden.startsWith("short") ? Files.writeString(folder.resolve("tight.yaml"), STREET + limits) : street;
        String report = run("optimise", file, "--lang", language, "--format", format, "--quiet", "--verbose")
                .out();
        try (InputStream in = OptimiseCommandTest.class.getResourceAsStream("optimise/" + golden)) {
            assertThat(report)
                    .isEqualTo(in == null ? "no file" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void warnsWhenNothingMayMove() throws IOException {
        Path fixed =
                Files.writeString(folder.resolve("fixed.yaml"), STREET.replace("advance: 8, defer: 4", "advance: 0"));
        assertThat(run("optimise", fixed, "--lang", "en").out())
                .contains("flexibility: No asset may be renewed before or after it is due");
        assertThat(run("optimise", fixed, "--format", "json", "--lang", "en").err())
                .contains("No asset may be renewed before");
        assertThat(run("optimise", street, "--lang", "en").out()).doesNotContain("No asset may be renewed");
    }

    /** With advance 0 and defer 0 every asset goes in its own year: no choice was made, whatever the bound says. */
    @Test
    void callsNoPlanTheBestWhereNothingMayMove() throws IOException {
        Path fixed =
                Files.writeString(folder.resolve("fixed.yaml"), STREET.replace("advance: 8, defer: 4", "advance: 0"));

        String answer = run("optimise", fixed, "--lang", "en").out();
        assertThat(answer.lines().skip(2).findFirst())
                .hasValueSatisfying(first -> assertThat(first)
                        .startsWith("No schedule can be called the best here: nothing may be renewed before or after"));
        assertThat(answer).doesNotContain("The best schedule found", "Proven optimal");
        assertThat(run("optimise", fixed, "--lang", "nl").out())
                .contains("Geen planning is hier de beste te noemen")
                .doesNotContain("De beste gevonden planning");
    }

    /** The sewer costs 86,000 and must be renewed by 2035, the road 72,000 and by 2039; neither may wait, nor fits. */
    @Test
    void saysWhichYearsOfABudgetAreShortAndByHowMuch() throws IOException {
        Path tight = Files.writeString(
                folder.resolve("tight.yaml"),
                STREET + "constraints: {budgets: [{from: 2026, until: 2055, amount: 80000}]}\n");
        CommandLineRun json = run("optimise", tight, "--format", "json");
        assertThat(json.exit()).isEqualTo(Exit.NO);
        assertThat(schema().validate(json.json())).isEmpty();
        Path file = Files.writeString(folder.resolve("why.json"), json.out());
        StringWriter again = new StringWriter();
        ResultFiles.write(ResultFiles.read(file, ResultKind.OPTIMISE), again);
        assertThat(again).hasToString(json.out());
        JsonNode shortage = json.json().at("/infeasible/shortages/0");
        assertThat(shortage.get("short").doubleValue()).isCloseTo(6000, offset(0.01));
        CommandLineRun table = run("optimise", tight, "--lang", "en");
        assertThat(table.exit()).isEqualTo(Exit.NO);
        assertThat(table.out())
                .contains("no schedule that keeps to the constraints")
                .contains("86,000")
                .contains("sewer-1");
    }

    @Test
    void showsWhatOneMoreEuroOfABindingBudgetIsWorth() throws IOException {
        Path tight = Files.writeString(
                folder.resolve("tight.yaml"),
                STREET + "constraints: {budgets: [{from: 2026, until: 2055, amount: 90000}]}\n");
        CommandLineRun ran = run("optimise", tight, "--lang", "en", "--format", "json", "--quiet");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        double free = run("optimise", street, "--format", "json", "--quiet")
                .json()
                .get("total")
                .doubleValue();
        assertThat(ran.json().get("total").doubleValue()).isGreaterThanOrEqualTo(free);
    }

    @Test
    void namesWhatStandsInTheWay() throws IOException {
        Path blocked = Files.writeString(
                folder.resolve("blocked.yaml"),
                STREET + "constraints: {blockedYears: [{section: s1, from: 2026, until: 2055}]}\n");
        CommandLineRun ran = run("optimise", blocked, "--lang", "nl");
        assertThat(ran.exit()).isEqualTo(Exit.NO);
        assertThat(ran.out())
                .contains("uiterlijk aan de beurt, in geblokkeerde jaren")
                .contains("sewer-1");
        assertThat(schema().validate(
                                run("optimise", blocked, "--format", "json").json()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--time, soon, is not a time", "--gap, -1, is not a gap", "--gap, small, is not a value of --gap"})
    void refusesOptionsThatMeanNothing(String option, String value, String told) {
        CommandLineRun ran = run("optimise", street, option, value, "--lang", "en");
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains(told);
    }

    @ParameterizedTest
    @CsvSource({"60s, 60", "2m, 120", "1.5h, 5400", "7, 7", "250ms, 0.25"})
    void readsTimesAsPeopleWriteThem(String text, double seconds) {
        assertThat(Seconds.parse(text)).hasValue(seconds);
    }

    @Test
    void everyFormatCanBeWritten() throws IOException {
        for (String extension : new String[] {"txt", "md", "csv", "json", "xlsx"}) {
            Path file = folder.resolve("optimum." + extension);
            assertThat(run("optimise", street, "-o", file).exit()).as(extension).isZero();
            assertThat(Files.size(file)).as(extension).isPositive();
        }
        try (InputStream in = Files.newInputStream(folder.resolve("optimum.xlsx"));
                Workbook workbook = WorkbookFactory.create(in)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void findsTheKnownOptimumOfEveryGeneratedCase(int number) {
        CommandLineRun ran = run("check", EXACT + "optimise-" + number + ".json", "--lang", "en");
        assertThat(ran.exit()).as(ran.out()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).contains("as expected (values compared: 5)");
    }

    @Test
    void anExpectedFileMayNameOptimiseWithATolerance() throws IOException {
        Path expected = folder.resolve("street.expected.json");
        String total = run("optimise", street, "--format", "json", "--quiet")
                .json()
                .get("total")
                .asText();
        Files.writeString(
                expected, "{\"optimise\": {\"total\": " + total + "}, \"compare\": {\"case\": \"Dorpsstraat\"}}");
        assertThat(run("check", street).exit()).isEqualTo(Exit.DONE);
        double other = Double.parseDouble(total) * 1.001;
        Files.writeString(expected, "{\"optimise\": {\"total\": " + other + "}}");
        assertThat(run("check", street).exit()).isEqualTo(Exit.NO);
        Files.writeString(
                expected,
                "{\"tolerance\": {\"optimise.total\": {\"relative\": 0.01}}, \"optimise\": {\"total\": " + other
                        + "}}");
        assertThat(run("check", street).exit()).isEqualTo(Exit.DONE);
    }
}
