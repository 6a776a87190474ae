package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.werkmetwerk.files.result.ResultKind;
import nl.werkmetwerk.files.result.ResultSchema;
import nl.werkmetwerk.files.text.Language;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code parties} and {@code budget}, as a user runs them. */
class PartiesAndBudgetTest {
    private static final Path STREET = Path.of("../report/src/test/resources/nl/werkmetwerk/report/money/straat.yaml");

    /** Cases with results of another evaluator; their origin stands beside the tests of core. */
    private static final Path CORE = Path.of("../../core/src/test/resources/nl/werkmetwerk");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.list(CORE.resolve("parties")), Files.list(CORE.resolve("budget")))) {
            return files
                    .filter(file -> file.getFileName().toString().matches("(parties|budget)-\\d+\\.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void allGeneratedCasesAreThere() throws IOException {
        assertThat(cases()).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheResultsOfAnotherEvaluator(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".json", "");
        String command = name.replaceFirst("-.*", "");
        Path copy = Files.copy(file, folder.resolve(name + ".json"));
        String expected = Files.readString(file.resolveSibling(name + ".expected.json"));
        Files.writeString(
                folder.resolve(name + ".expected.json"),
                "{\"tolerance\": {\"relative\": 1e-9, \"absolute\": 1e-6}, \"" + command + "\": " + expected + "}");
        CommandLineRun ran = run("check", copy, "--lang", "en");
        assertThat(ran.out()).contains("as expected (values compared: ").doesNotContain("not as expected");
        assertThat(ran.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parties", "budget"})
    void holdsToTheSchemaOfItsResult(String command) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ResultSchema.of(ResultKind.of(command).orElseThrow(), Language.EN));
        String json = run(command, STREET, "--format", "json").out();
        assertThat(schema.validate(JSON.readTree(json))).isEmpty();
        assertThat(schema.validate(JSON.readTree(json.replace("\"strateg", "\"other"))))
                .isNotEmpty();
    }

    @Test
    void takesTheLastStrategyUnlessToldOtherwise() throws IOException {
        assertThat(run("parties", STREET, "--format", "json")
                        .json()
                        .get("strategy")
                        .textValue())
                .isEqualTo("joint");
        JsonNode coincident = run("parties", STREET, "--strategy", "coincident", "--format", "json")
                .json();
        assertThat(coincident.get("strategy").textValue()).isEqualTo("coincident");
        assertThat(coincident.at("/stamp/options/0").textValue()).isEqualTo("--strategy coincident");
    }

    @Test
    void theBudgetShowsAllStrategiesUnlessToldOtherwise() throws IOException {
        assertThat(run("budget", STREET, "--format", "json").json().get("strategies"))
                .hasSize(3);
        JsonNode some = run("budget", STREET, "--strategy", "joint", "--strategy", "separate", "--format", "json")
                .json();
        assertThat(some.get("strategies"))
                .extracting(one -> one.get("name").textValue())
                .containsExactly("joint", "separate");
    }

    @Test
    void sidePaymentsOfEverySplitAddUpToNothing() throws IOException {
        for (JsonNode split : run("parties", STREET, "--format", "json").json().get("splits")) {
            double sum = 0;
            for (JsonNode share : split.get("shares")) {
                sum += share.get("perYear").doubleValue();
            }
            assertThat(sum).as(split.get("method").textValue()).isCloseTo(0, offset(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1000000, 0"})
    void saysNoWhenClosingIsRequiredAndSomePartyIsShort(String reserved, int exit) throws IOException {
        Path file = Files.writeString(
                folder.resolve("street.yaml"),
                Files.readString(STREET)
                        .replace(
                                "coverage:\n",
                                "coverage:\n  - {party: water, name: reserve, amount: " + reserved + "}\n"));
        assertThat(run("parties", file, "--require-closing").exit()).isEqualTo(exit);
        assertThat(run("parties", file).exit()).isZero();
    }

    @Test
    void writesOneObjectALineForSeveralCases() {
        for (String command : new String[] {"parties", "budget"}) {
            assertThat(run(command, STREET, STREET, "--format", "json").out().lines())
                    .hasSize(2);
            assertThat(run(command, STREET, STREET, "--out", folder.resolve("two.xlsx"))
                            .exit())
                    .isEqualTo(Exit.USAGE);
        }
    }

    @Test
    void namesTheStrategyThatWasMeant() {
        for (String command : new String[] {"parties", "budget"}) {
            CommandLineRun ran = run(command, STREET, "--strategy", "jiont", "--lang", "en");
            assertThat(ran.exit()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains("there is no strategy jiont. Did you mean joint?");
        }
    }

    @Test
    void workbooksHaveTheirSheets() throws IOException {
        Path parties = folder.resolve("parties.xlsx");
        assertThat(run("parties", STREET, "--out", parties, "--lang", "en").exit())
                .isZero();
        assertThat(sheets(parties))
                .containsExactly(
                        "Summary",
                        "Contents",
                        "Charts",
                        "Splits",
                        "Closing",
                        "Coalitions",
                        "Assumptions",
                        "Sources",
                        "Checks");
        Path budget = folder.resolve("budget.xlsx");
        assertThat(run("budget", STREET, "--out", budget, "--lang", "en").exit())
                .isZero();
        assertThat(sheets(budget))
                .containsExactly(
                        "Summary",
                        "Contents",
                        "Charts",
                        "First four years",
                        "Charges",
                        "Charges by task field",
                        "Levies",
                        "Budget lines",
                        "Assumptions",
                        "Sources",
                        "Checks");
    }

    private static java.util.List<String> sheets(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            java.util.List<String> names = new java.util.ArrayList<>();
            workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
            return names;
        }
    }

    @ParameterizedTest
    @CsvSource({"parties, md", "parties, csv", "budget, md", "budget, csv"})
    void canBeWrittenInOtherForms(String command, String format) {
        CommandLineRun ran = run(command, STREET, "--format", format);
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains(format.equals("md") ? "|" : "case,table,row,column,value,unit");
    }

    @Test
    void theBudgetListsEveryYearWhenAsked() {
        assertThat(run("budget", STREET, "--verbose", "--lang", "en").out()).contains("\n2065 ");
        assertThat(run("budget", STREET, "--lang", "en").out()).doesNotContain("\n2065 ");
    }

    @Test
    void aSavingStandsBesideItsWriteOffWhereTheCaseKeepsAccounts() throws IOException {
        assertThat(run("compare", STREET, "--lang", "en", "--verbose").out())
                .containsPattern("write-off +6,000 +6,000 +16,500");
        String without = Files.readString(STREET)
                .replaceAll("(?m)^accounting:\n(  .*\n)+", "")
                .replaceAll(",? *\n? *accounting: \\{[^}]*}", "");
        Path file = Files.writeString(folder.resolve("street.yaml"), without);
        assertThat(run("compare", file, "--lang", "en").out())
                .contains("saving")
                .doesNotContain("write-off");
        assertThat(run("compare", file, "--format", "json")
                        .json()
                        .at("/savings/0/writeOff")
                        .isNull())
                .isTrue();
        assertThat(run("parties", file, "--format", "json")
                        .json()
                        .get("writeOff")
                        .isNull())
                .isTrue();
    }

    /** As in the table of the test above: joint writes off 10 500 more than both baselines. */
    @Test
    void aSavingInJsonHasTheWriteOffItCauses() throws IOException {
        JsonNode compare = run("compare", STREET, "--format", "json").json();
        assertThat(compare.get("strategies"))
                .extracting(one -> one.get("writeOff").doubleValue())
                .containsExactly(6000.0, 6000.0, 16_500.0);
        for (JsonNode saving : compare.get("savings")) {
            double expected = saving.get("strategy").textValue().equals("joint") ? 10_500 : 0;
            assertThat(saving.get("writeOff").doubleValue()).isCloseTo(expected, offset(1e-6));
        }
        assertThat(run("parties", STREET, "--format", "json")
                        .json()
                        .get("writeOff")
                        .doubleValue())
                .isCloseTo(10_500, offset(1e-6));
    }

    @Test
    void narrowingLeavesOutContributionsToWhatIsLeftOut() {
        assertThat(run("compare", STREET, "--strategy", "separate").exit()).isZero();
    }

    @Test
    void doubtsWhatIsProbablyMeantOtherwise() throws IOException {
        String doubtful = Files.readString(STREET)
                .replace("from: water", "from: wate")
                .replace("households: 40", "households: 0")
                .replace("remainingYears: 12", "remainingYears: 12, addition: 5");
        CommandLineRun ran =
                run("validate", Files.writeString(folder.resolve("street.yaml"), doubtful), "--lang", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err())
                .contains("wate is not one of the parties and is taken for someone outside. Did you mean water?")
                .contains("no section has households, so the levy per household cannot be computed")
                .contains("addition holds for a discipline, not for one asset");
    }

    /** A street with a contribution before those it has. */
    private Path street(String name, String contribution) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                Files.readString(STREET).replace("contributions:\n", "contributions:\n  - " + contribution + "\n"));
    }

    @Test
    void doubtsContributionsThatTogetherPromiseMoreThanTheWorks() throws IOException {
        Path over = street("over.yaml", "{id: state, from: state, discipline: sewer, rate: 0.8}");
        Path apart = street("apart.yaml", "{id: state, from: state, discipline: road, rate: 0.8}");
        Path never =
                street("never.yaml", "{id: state, from: state, discipline: sewer, rate: 0.8, strategies: [separate]}");
        assertThat(run("validate", over, "--lang", "en").err())
                .contains(
                        "contributions[1].rate: warning: with the contributions before it this promises 1.05 of the works of sewer-1");
        assertThat(run("validate", apart, "--lang", "en").err()).doesNotContain("promises");
        assertThat(run("validate", never, "--lang", "en").err()).doesNotContain("promises");
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "parties"})
    void doubtsADisciplineThatNoAssetHas(String command) throws IOException {
        Path file = street("name.yaml", "{id: state, from: state, discipline: sewwer, rate: 0.6}");
        assertThat(run(command, file, "--format", "json").json().get("warnings"))
                .extracting(warning -> warning.get("code").textValue() + " "
                        + warning.get("where").textValue())
                .contains("unusedDiscipline contributions[state]");
    }
}
