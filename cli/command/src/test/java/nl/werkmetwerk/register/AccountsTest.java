package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three sewers of 1970, one of 1980 and one gas pipe of no class; the accounts know sewers of 1970 and of 1990. */
class AccountsTest {
    private static final String MAPPING = """
            register: riool
            file: r.csv
            case: {name: Riool, baseYear: 2026, horizon: 60}
            id: {column: NR}
            discipline: sewer
            unit: m
            installed: {column: JAAR}
            quantity: {column: LENGTE}
            section: {all: straat}
            accounts: {file: activa.csv, class: SOORT, year: JAAR, bookValue: BOEKWAARDE, remaining: RESTDUUR}
            templates:
              - {when: {TYPE: riool}, account: riolering, asset: {life: 60, renewal: [{kind: pipe, unitCost: 400}], accounting: {depreciationYears: 45}}}
              - {asset: {life: 50, renewal: [{kind: pipe, unitCost: 300}]}}
            """;
    private static final String ROWS = "riolering;1970;100,00;4\nriolering;1990;2500,50;24\nriolering;1950;0;0";

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void write() throws IOException {
        out = folder.resolve("case.json");
        Files.writeString(folder.resolve("r.map.yaml"), MAPPING);
        sewers("a;1970;1;riool", "b;1970;1;riool", "c;1970;1;riool", "d;1980;7;riool", "g;1970;5;gas");
        accounts(ROWS);
    }

    private void sewers(String... rows) throws IOException {
        Files.writeString(folder.resolve("r.csv"), "NR;JAAR;LENGTE;TYPE\n" + String.join("\n", rows) + "\n");
    }

    private void accounts(String rows) throws IOException {
        Files.writeString(folder.resolve("activa.csv"), "SOORT;JAAR;BOEKWAARDE;RESTDUUR\n" + rows + "\n");
    }

    private CommandLineRun run(String language, String... more) {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("import", folder.resolve("r.map.yaml").toString()));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--out", out.toString(), "--lang", language));
        return CommandLineRun.run(arguments.toArray());
    }

    private String imported(String... more) {
        CommandLineRun run = run("en", more);
        assertThat(run.exit()).as(run.err()).isZero();
        CommandLineRun validated = CommandLineRun.run("validate", out.toString(), "--lang", "en");
        assertThat(validated.exit()).as(validated.err()).isZero();
        return run.out().replaceAll(" +", " ");
    }

    private Map<String, JsonNode> accounting() throws IOException {
        Map<String, JsonNode> byId = new TreeMap<>();
        new ObjectMapper()
                .readTree(out.toFile())
                .path("assets")
                .forEach(asset -> byId.put(asset.path("id").asText(), asset.path("accounting")));
        return byId;
    }

    private BigDecimal total() throws IOException {
        return accounting().values().stream()
                .filter(rules -> rules.has("bookValue"))
                .map(rules -> rules.path("bookValue").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void refused(String what) {
        CommandLineRun english = run("en");
        assertThat(english.exit()).as(english.err()).isEqualTo(3);
        assertThat(english.err()).contains(what);
        CommandLineRun dutch = run("nl");
        assertThat(dutch.err().lines().count()).isEqualTo(english.err().lines().count());
        assertThat(out).doesNotExist();
    }

    @Test
    void aBookValueIsSharedOutByQuantityToTheCentAndLabelled() throws IOException {
        imported();
        Map<String, JsonNode> accounting = accounting();

        assertThat(total()).isEqualByComparingTo("100");
        assertThat(accounting.get("riool-a").path("bookValue").asDouble()).isEqualTo(33.34);
        assertThat(accounting.get("riool-b")).isEqualTo(new ObjectMapper().readTree("""
                {"depreciationYears": 45, "bookValue": 33.33, "remainingYears": 4, "assumption": true, "source": "activa.csv:2",
                 "note": "book value of riolering 1970 by quantity: 1 / 3 m"}"""));
        assertThat(accounting.get("riool-d").has("bookValue")).isFalse();
        assertThat(accounting.get("riool-g").isMissingNode()).isTrue();
    }

    @Test
    void whatIsInOneOfBothOnlyIsToldAndTheTotalsAddUp() {
        assertThat(imported())
                .contains("activa.csv 2,600.50 100.00 2,500.50")
                .contains(
                        "activa.csv riolering 1990 2,500.50",
                        "activa.csv riolering 1980 1",
                        "activa.csv (no class) 1970 1");
    }

    @Test
    void theBudgetStartsFromTheBookValuesOfTheAccounts() {
        imported();
        CommandLineRun budget = CommandLineRun.run("budget", out.toString(), "--format", "json");

        assertThat(budget.exit()).as(budget.err()).isZero();
        assertThat(budget.out()).contains("\"year\":2026,\"depreciation\":25.0");
    }

    @Test
    void theOrderOfTheRegisterDoesNotMatter() throws IOException {
        imported();
        sewers("g;1970;5;gas", "c;1970;1;riool", "d;1980;7;riool", "b;1970;1;riool", "a;1970;1;riool");

        assertThat(imported()).contains("assets as before 5").doesNotContain("assets changed");
    }

    @Test
    void anotherPipeOfTheYearTakesItsShareAndWhatWasDoneByHandIsKept() throws IOException {
        imported();
        Files.writeString(out, Files.readString(out).replace("\"bookValue\": 33.34", "\"bookValue\": 50"));
        sewers(
                "a;1970;1;riool",
                "b;1970;1;riool",
                "c;1970;1;riool",
                "d;1980;7;riool",
                "e;1970;1;riool",
                "g;1970;5;gas");

        assertThat(imported()).contains("Look at riool-a.", "assets changed 2", "assets that are new 1");
        assertThat(accounting().get("riool-a").path("bookValue").asInt()).isEqualTo(50);
        assertThat(accounting().get("riool-e").path("bookValue").asInt()).isEqualTo(25);
    }

    @Test
    void groupsOfRecordsTakeTheirShareToo() throws IOException {
        imported("--set", "group=true");

        assertThat(accounting()).hasSize(3);
        assertThat(total()).isEqualByComparingTo("100");
    }

    @Test
    void registersThatNameTheSameAccountsShareThem() throws IOException {
        Files.writeString(
                folder.resolve("q.map.yaml"),
                MAPPING.replace("register: riool", "register: put").replace("r.csv", "q.csv"));
        Files.writeString(folder.resolve("q.csv"), "NR;JAAR;LENGTE;TYPE\nx;1970;1;riool\n");

        assertThat(imported(folder.resolve("q.map.yaml").toString())).contains("activa.csv 2,600.50 100.00 2,500.50");
        assertThat(accounting().get("put-x").path("bookValue").asInt()).isEqualTo(25);
    }

    @Test
    void aClassInMetresAndInPiecesIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("q.map.yaml"),
                MAPPING.replace("register: riool", "register: put").replace("unit: m", "unit: piece"));
        CommandLineRun run = run("en", folder.resolve("q.map.yaml").toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains("q.map.yaml:10:", "the assets of class riolering are in different units (m, piece)");
    }

    @Test
    void aWorkbookOfAccountsIsReadToo() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream to = Files.newOutputStream(folder.resolve("activa.xlsx"))) {
            Sheet sheet = workbook.createSheet("staat");
            Row head = sheet.createRow(0);
            List<String> names = List.of("SOORT", "JAAR", "BOEKWAARDE", "RESTDUUR");
            names.forEach(name -> head.createCell(names.indexOf(name)).setCellValue(name));
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("riolering");
            row.createCell(1).setCellValue(1970);
            row.createCell(2).setCellValue(1000.01);
            row.createCell(3).setCellValue(4);
            workbook.write(to);
        }
        imported("--set", "accounts.file=activa.xlsx");

        assertThat(total()).isEqualByComparingTo("1000.01");
    }

    @Test
    void everythingWrongWithTheRowsIsToldAtOnce() throws IOException {
        accounts(
                ROWS
                        + "\nriolering;1970;5;5\n;1980;5;5\nriolering;80;5;5\nriolering;1981;1.00,5;5\nriolering;1982;-1;5\nriolering;1983;5;0\nriolering;1984;5;2,5");
        CommandLineRun run = run("en");

        assertThat(run.err().lines().toList()).hasSize(7);
        assertThat(run.err())
                .contains(
                        "activa.csv:5:1  SOORT: riolering 1970 stands in row 2 too",
                        "activa.csv:6:1  SOORT: there is no class",
                        "activa.csv:7:1  JAAR: \"80\" is not a year",
                        "activa.csv:8:1  BOEKWAARDE: \"1.00,5\" is not a book value",
                        "activa.csv:9:1  BOEKWAARDE: \"-1\" is not a book value",
                        "activa.csv:10:1  RESTDUUR: \"0\" is not a number of years",
                        "activa.csv:11:1  RESTDUUR: \"2,5\" is not a number of years");
        refused("stands in row 2 too");
    }

    @Test
    void aBookValueThatCanBeTwoNumbersIsRefusedAndOneWithThousandsIsNot() throws IOException {
        accounts("riolering;1970;1.000;4");
        refused("BOEKWAARDE: \"1.000\" is not a book value");

        accounts("riolering;1970;1.000,01;4");
        imported();
        assertThat(total()).isEqualByComparingTo("1000.01");
    }

    @Test
    void aThousandRowsWrongForOneReasonAreNotAllTold() throws IOException {
        accounts("riolering;x;5;5\n".repeat(1000).strip());

        refused("980 more rows are wrong");
    }

    @Test
    void aColumnThatTheAccountsDoNotHaveIsToldInTheMapping() throws IOException {
        Files.writeString(folder.resolve("r.map.yaml"), MAPPING.replace("remaining: RESTDUUR", "remaining: REST"));

        refused("r.map.yaml:10:90  accounts.remaining: there is no column REST in the file");
    }

    @Test
    void accountsWithoutRowsAreRefused() throws IOException {
        accounts("");

        refused("there is no row in these accounts");
    }

    @Test
    void aMappingThatSaysHalfOrTwiceIsRefused() throws IOException {
        Files.writeString(folder.resolve("r.map.yaml"), MAPPING.replace("account: riolering, ", ""));
        refused("no template says which class");
        Files.writeString(folder.resolve("r.map.yaml"), MAPPING.replaceFirst("accounts: .*", ""));
        refused("there are no accounts to look this class up in");
        Files.writeString(folder.resolve("r.map.yaml"), MAPPING.replace("depreciationYears: 45", "bookValue: 45"));
        refused("book value and remaining years come from the accounts");
    }
}
