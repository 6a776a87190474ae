package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

/** The command {@code opportunities} on a few streets, as a user runs it. */
class OpportunitiesCommandTest {
    private static final String MEERZICHT = "../../examples/cases/zoetermeer-meerzicht.yaml";

    /** In two streets combining pays, in the third there is one asset only. */
    private static final String STREETS = """
        name: Dorp
        baseYear: 2026
        horizon: 60
        discountRate: 0.0225
        sharing: {surface: 0.8, excavation: 0.5, nuisanceDays: 1}
        coordinationRate: 0.01
        flexibility: {default: {advance: 8, defer: 4}}
        parties: [{id: gem, name: Gemeente Dorp}, {id: net, name: Netbeheer}]
        sections:
          - {id: s1, name: Dorpsstraat, district: centrum,
             geometry: {type: LineString, coordinates: [[4.5, 52.1], [4.501, 52.1005]]}}
          - {id: s2, name: Kerkpad}
          - {id: s3}
        assets:
          - {id: sewer-1, discipline: sewer, section: s1, owner: gem, quantity: 200, installed: 1971, life: 60,
             renewal: [{kind: pipe, unitCost: 350}, {kind: surface, unitCost: 80, lasting: false}],
             impacts: [{kind: nuisanceDays, perUnit: 0.2}]}
          - {id: road-1, discipline: road, section: s1, owner: gem, quantity: 1200, installed: 1994, life: 40,
             renewal: [{kind: surface, unitCost: 60}], impacts: [{kind: nuisanceDays, fixed: 15}],
             maintenance: {unitCost: 0.5, growth: 0.02}}
          - {id: swale-1, discipline: green, section: s1, owner: gem, planned: 2034, life: 40,
             renewal: [{kind: excavation, fixed: 9000}, {kind: planting, fixed: 4000}], benefit: {fixed: 300}}
          - {id: sewer-2, discipline: sewer, section: s2, owner: gem, quantity: 100, installed: 1969, life: 60,
             renewal: [{kind: pipe, unitCost: 350}, {kind: excavation, unitCost: 200, lasting: false}]}
          - {id: cable-2, discipline: electricity, section: s2, owner: net, quantity: 100, installed: 1980, life: 50,
             renewal: [{kind: cable, unitCost: 90}, {kind: excavation, unitCost: 110, lasting: false}]}
          - {id: lamp-3, discipline: lighting, section: s3, owner: gem, quantity: 8, installed: 1995, life: 34,
             renewal: [{kind: mast, unitCost: 900}]}
        strategies: # one of our own
          - {name: joint, works: [{year: 2031, assets: [sewer-1, road-1]}]} # as the council wants
        """;

    @TempDir
    private Path folder;

    private Path streets;

    @BeforeEach
    void writeStreets() throws IOException {
        streets = Files.writeString(folder.resolve("dorp.yaml"), STREETS);
    }

    private static JsonNode json(Object... arguments) throws IOException {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json", "--quiet"));
        CommandLineRun ran = run(all.toArray());
        assertThat(ran.exit()).as(ran.err()).isZero();
        return new ObjectMapper().readTree(ran.out());
    }

    /** The lamps of s3 are alone in their street. */
    @Test
    void aSectionWithoutOpportunityHasAReason() throws IOException {
        JsonNode reasons = json("opportunities", streets).get("reasons");
        assertThat(reasons).hasSize(1);
        assertThat(reasons.get(0).get("code").textValue()).isEqualTo("oneDiscipline");
        assertThat(reasons.get(0).get("sections"))
                .extracting(JsonNode::textValue)
                .containsExactly("s3");
    }

    /** Under the plan of the council only the street it names has works together. */
    @Test
    void aStrategyOfTheCaseIsTriedInsteadOfWindows() throws IOException {
        JsonNode json = json("opportunities", streets, "--strategy", "joint");
        assertThat(schema("opportunities").validate(json)).isEmpty();
        assertThat(sections(json)).containsExactly("s1");
        assertThat(json.at("/opportunities/0/window").isNull()).isTrue();
        assertThat(json.at("/opportunities/0/strategy").textValue()).isEqualTo("joint");
        assertThat(json.at("/opportunities/0/firstJointYear").intValue()).isEqualTo(2031);
        assertThat(json.get("reasons").findValuesAsText("code")).containsExactly("oneDiscipline", "yearsApart");
    }

    private static List<String> sections(JsonNode list) {
        return list.get("opportunities").findValuesAsText("section");
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ResultSchema.of(ResultKind.of(name).orElseThrow(), Language.EN));
    }

    @Test
    void givesOpportunitiesInTheShapeOfTheModel() throws IOException {
        JsonNode json = json("opportunities", streets);
        assertThat(schema("opportunities").validate(json)).isEmpty();
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "case",
                        "baseYear",
                        "horizon",
                        "priceYear",
                        "discountRate",
                        "currency",
                        "opportunities",
                        "reasons",
                        "version",
                        "stamp");
        assertThat(json.at("/opportunities/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "section",
                        "window",
                        "saving",
                        "savingCoincident",
                        "savingFirst",
                        "fraction",
                        "firstJointYear",
                        "assets",
                        "parties",
                        "worksCost",
                        "perEuro",
                        "impacts",
                        "riders",
                        "putOff");
        assertThat(json.at("/opportunities").findValuesAsText("planned")).containsExactly("2034");
        assertThat(json.at("/stamp/command").textValue()).isEqualTo("opportunities");
        assertThat(json.at("/stamp/options")).isEmpty();
    }

    @Test
    void severalCasesGiveOneObjectALine() {
        CommandLineRun ran = run("opportunities", streets, streets, "--format", "json", "--quiet");
        assertThat(ran.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"case\":\"Dorp\","));
    }

    @Test
    void listsWhatIsAskedForInTheOrderAskedFor() throws IOException {
        JsonNode all = json("opportunities", streets);
        assertThat(sections(all)).containsExactlyInAnyOrder("s1", "s2");
        assertThat(sections(json("opportunities", streets, "--top", "1")))
                .containsExactly(sections(all).get(0));
        for (JsonNode one : all.get("opportunities")) {
            String year = one.get("firstJointYear").asText();
            String section = one.get("section").textValue();
            assertThat(sections(json("opportunities", streets, "--from", year, "--to", year)))
                    .contains(section);
            int later = Integer.parseInt(year) + 1;
            assertThat(sections(json("opportunities", streets, "--from", later)))
                    .doesNotContain(section);
            assertThat(sections(json("opportunities", streets, "--to", later - 2)))
                    .doesNotContain(section);
        }
        assertThat(json("opportunities", streets, "--rank", "perEuro")
                        .get("opportunities")
                        .findValues("perEuro"))
                .isSortedAccordingTo((one, other) -> Double.compare(other.doubleValue(), one.doubleValue()));
        assertThat(sections(json("opportunities", streets, "--rank", "days"))).containsExactly("s1", "s2");
        assertThat(json("opportunities", streets, "--window", "0")
                        .get("opportunities")
                        .findValues("window"))
                .allMatch(window -> window.intValue() == 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--window -1| -1 is not a window; years from 0 to 1000000 are",
                "--window five| \"five\" is not a value of --window. Whole numbers are allowed.",
                "--from 2040 --to 2026| --to 2026 lies before --from 2040; swap them.",
                "--top 0| \"0\" is not a value of --top. Whole numbers from 1 are allowed.",
                "--rank euro| \"euro\" is not a value of --rank. Possible are saving, perEuro, days.",
                "--year 2029 --top 3| --year does not go with --top 3; leave one of them out.",
                "--year 2029 --write x.yaml| --year does not go with --write; leave one of them out.",
                "--strategy joint --window 5| --strategy does not go with --window 5; leave one of them out.",
                "--strategy joined| there is no strategy joined. Did you mean joint?",
                "--year 2086| 2086 lies outside the horizon; 2026 to 2085 lie in it.",
                "--year soon| \"soon\" is not a value of --year. Whole numbers are allowed.",
                "--year 2029 --strategy joined| there is no strategy joined. Did you mean joint?",
                "--format html| \"html\" is not a value of --format. Possible are table, json, csv, md, geojson.",
                "--out x.pdf| x.pdf has no extension that can be written. Possible are .txt, .json, .csv, .md,"
                        + " .geojson, .gpkg, .html, .xlsx.",
            })
    void refusesOptionsThatMeanNothingWithOneMessage(String given, String told) {
        List<Object> words = new ArrayList<>(List.of("opportunities", streets));
        words.addAll(List.of(given.split(" ")));
        words.addAll(List.of("--lang", "en"));
        CommandLineRun ran = run(words.toArray());
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains(told);
        assertThat(ran.err().lines().filter(line -> !line.startsWith("Help:"))).hasSize(1);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void ranksDaysOnlyWhereTheyAreCounted() throws IOException {
        Path uncounted = Files.writeString(folder.resolve("uncounted.yaml"), STREETS.replace("nuisanceDays", "co2"));
        CommandLineRun ran = run("opportunities", uncounted, "--rank", "days", "--lang", "en");
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("no asset has the impact nuisanceDays");
    }

    @Test
    void noOtherResultIsAMap() {
        CommandLineRun ran = run("compare", streets, "--format", "geojson", "--lang", "en");
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("Possible are table, json, csv, md.");
        assertThat(run("compare", streets, "--out", folder.resolve("x.geojson"), "--lang", "en")
                        .err())
                .contains("Possible are .txt, .json, .csv, .md, .html, .docx, .xlsx.");
    }

    @Test
    void yearPlanSaysWhatEachRenewalWaitsForInTheShapeOfTheModel() throws IOException {
        JsonNode plan = json("opportunities", streets, "--year", 2031, "--strategy", "joint");
        assertThat(schema("yearPlan").validate(plan)).isEmpty();
        assertThat(plan.get("works").findValuesAsText("asset")).containsExactly("road-1", "sewer-1");
        double later = total(
                "later",
                Files.writeString(
                        folder.resolve("later.yaml"),
                        STREETS + "  - {name: later, works: [{year: 2032, assets: [sewer-1, road-1]}]}\n"));
        double waiting = plan.at("/works/0/costToWait").doubleValue();
        assertThat(waiting).isCloseTo(later - total("joint", streets), offset(1e-6));
        assertThat(plan.at("/works/0/openUntil").intValue()).isEqualTo(1994 + 40 + 4 - 1);
        assertThat(plan.at("/works/0/couldJoin/0").textValue()).isEqualTo("swale-1");
        assertThat(json("opportunities", streets, "--year", 2029).get("works").findValuesAsText("asset"))
                .containsExactly("lamp-3", "sewer-2");
    }

    private static double total(String strategy, Path file) throws IOException {
        for (JsonNode one : json("compare", file).get("strategies")) {
            if (one.get("name").textValue().equals(strategy)) {
                return one.get("total").doubleValue();
            }
        }
        throw new AssertionError(strategy);
    }

    private static double ofSection(JsonNode comparison, String strategy, String section) {
        for (JsonNode one : comparison.get("strategies")) {
            if (one.get("name").textValue().equals(strategy)) {
                return one.get("bySection").get(section).doubleValue();
            }
        }
        throw new AssertionError(strategy);
    }

    /** In the sections listed it saves what the list claims of the first works; elsewhere nothing is named. */
    @Test
    void theWrittenStrategySavesWhatTheListClaims() throws IOException {
        Path target = folder.resolve("chosen.yaml");
        JsonNode claimed = json("opportunities", streets, "--top", "1", "--write", target);
        assertThat(Files.readString(target)).startsWith(STREETS).contains("  - name: opportunities\n    works:\n");
        claims(claimed, target, "opportunities", 2);
        Path again = folder.resolve("again.yaml");
        claims(json("opportunities", target, "--write", again), again, "opportunities-2", 1);
        assertThat(run("parties", target, "--strategy", "opportunities", "--quiet")
                        .exit())
                .isZero();
        assertThat(run("budget", target, "--strategy", "opportunities", "--quiet")
                        .exit())
                .isZero();
    }

    @Test
    void theSameHoldsForANeighbourhoodAndACity() throws IOException {
        Path wijk = folder.resolve("wijk.yaml");
        String text = Files.readString(Path.of(MEERZICHT));
        String library = Path.of("../../examples/library").toAbsolutePath().normalize() + "/";
        Files.writeString(wijk, text.replace("../library/", library));
        Path target = folder.resolve("chosen.yaml");
        claims(json("opportunities", wijk, "--write", target), target, "opportunities", 0);
        Path city = folder.resolve("city.json");
        assertThat(run("sample", "--sections", 60, city).exit()).isZero();
        Path chosen = folder.resolve("chosen.json");
        claims(json("opportunities", city, "--from", 2027, "--write", chosen), chosen, "opportunities", 0);
    }

    /** Its prices come from a library, so the case says of every asset how sure they are. */
    @Test
    void listsAYearOfACaseWithLibraryFigures() {
        assertThat(run("opportunities", MEERZICHT, "--year", 2029).exit()).isZero();
    }

    /** @param others sections that are not listed, where the strategy costs what coincident costs */
    private static void claims(JsonNode claimed, Path written, String strategy, int others) throws IOException {
        JsonNode comparison = json("compare", written);
        assertThat(claimed.get("opportunities")).isNotEmpty();
        for (JsonNode one : claimed.get("opportunities")) {
            String section = one.get("section").textValue();
            double saved = ofSection(comparison, "separate", section) - ofSection(comparison, strategy, section);
            assertThat(saved).as(section).isCloseTo(one.get("savingFirst").doubleValue(), offset(1e-5));
        }
        List<String> listed = sections(claimed);
        List<String> rest = new ArrayList<>();
        comparison.at("/strategies/0/bySection").fieldNames().forEachRemaining(rest::add);
        rest.removeAll(listed);
        assertThat(rest).hasSizeGreaterThanOrEqualTo(others);
        for (String section : rest) {
            assertThat(ofSection(comparison, strategy, section))
                    .as(section)
                    .isCloseTo(ofSection(comparison, "coincident", section), offset(1e-5));
        }
    }

    @Test
    void writesNothingThatWouldNotSaveWhatIsClaimed() {
        Path target = folder.resolve("chosen.yaml");
        assertThat(run("opportunities", streets, "--write", target, "--set", "discountRate=0.03")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(run("opportunities", streets, streets, "--write", target).exit())
                .isEqualTo(Exit.USAGE);
        CommandLineRun none = run("opportunities", streets, "--from", 2080, "--write", target, "--lang", "en");
        assertThat(none.exit()).isEqualTo(Exit.NO);
        assertThat(none.err()).contains("is not written: no opportunity is left");
        assertThat(target).doesNotExist();
        for (String name : List.of("chosen.json", "chosen.xlsx", "chosen")) {
            CommandLineRun misnamed = run("opportunities", streets, "--write", folder.resolve(name), "--lang", "en");
            assertThat(misnamed.exit()).isEqualTo(Exit.USAGE);
            assertThat(misnamed.err()).contains("give it the extension .yaml");
            assertThat(folder.resolve(name)).doesNotExist();
        }
    }

    @Test
    void mapsOpportunitiesAtTheGeometryOfTheirSections() throws IOException {
        Path file = folder.resolve("dorp.geojson");
        assertThat(run("opportunities", streets, streets, "--out", file).exit()).isZero();
        JsonNode map = new ObjectMapper().readTree(Files.readString(file));
        assertThat(map.get("type").textValue()).isEqualTo("FeatureCollection");
        assertThat(map.get("features")).hasSize(4).allSatisfy(feature -> {
            assertThat(feature.fieldNames()).toIterable().containsExactly("type", "geometry", "properties");
            assertThat(feature.get("type").textValue()).isEqualTo("Feature");
            boolean drawn = feature.at("/properties/section").textValue().equals("s1");
            assertThat(feature.get("geometry").toString())
                    .isEqualTo(
                            drawn ? "{\"type\":\"LineString\",\"coordinates\":[[4.5,52.1],[4.501,52.1005]]}" : "null");
        });
        JsonNode listed = json("opportunities", streets);
        for (int i = 0; i < 2; i++) {
            JsonNode properties = map.at("/features/" + i + "/properties");
            listed.at("/opportunities/" + i)
                    .properties()
                    .forEach(field -> assertThat(properties.get(field.getKey())).isEqualTo(field.getValue()));
        }
        assertThat(map.at("/cases/1/stamp/inputs/0/file").textValue()).isEqualTo("dorp.yaml");
        CommandLineRun profile = run("profile", file, "--lang", "en");
        assertThat(profile.exit()).as(profile.err()).isZero();
        assertThat(profile.out()).contains("4 records").contains("LineString: 2 drawings");
    }

    @Test
    void mapsTheYearPlanToo() throws IOException {
        JsonNode map = new ObjectMapper()
                .readTree(run("opportunities", streets, "--year", 2031, "--format", "geojson")
                        .out());
        assertThat(map.get("features").findValuesAsText("asset")).contains("sewer-1");
        assertThat(map.at("/features/0/geometry/type").textValue()).isEqualTo("LineString");
        assertThat(map.at("/features/0/properties/year").intValue()).isEqualTo(2031);
    }

    /** The texts were read and found right; the sums are those of the streets above. */
    @ParameterizedTest
    @CsvSource({"nl, table, list.nl.txt", "en, md, list.en.md", "en, table, year.en.txt", "nl, md, year.nl.md"})
    void readsAsAReport(String language, String format, String golden) throws IOException {
        List<Object> words = new ArrayList<>(
                List.of("opportunities", streets, "--lang", language, "--format", format, "--quiet", "--verbose"));
        if (golden.startsWith("year")) {
            words.addAll(List.of("--year", 2031, "--strategy", "joint"));
        }
        String report = run(words.toArray()).out();
        try (InputStream in = OpportunitiesCommandTest.class.getResourceAsStream("opportunities/" + golden)) {
            assertThat(report)
                    .isEqualTo(in == null ? "no file" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The road is due in 2032 by itself and with the sewer in 2062 only: naming 2062 keeps it for thirty years. */
    @Test
    void warnsWhereTheFirstWorksWouldPutOffARenewal() throws IOException {
        Path late = Files.writeString(folder.resolve("late.yaml"), """
            name: Laat
            baseYear: 2026
            horizon: 60
            discountRate: 0.0225
            sharing: {surface: 1}
            sections: [{id: s1}]
            assets:
              - {id: sewer, discipline: sewer, section: s1, installed: 2002, life: 60,
                 renewal: [{kind: pipe, fixed: 9000}, {kind: surface, fixed: 8000, lasting: false}]}
              - {id: road, discipline: road, section: s1, installed: 2002, life: 30, renewal: [{kind: surface, fixed: 8000}]}
            """);
        JsonNode opportunity = json("opportunities", late).at("/opportunities/0");
        assertThat(opportunity.get("firstJointYear").intValue()).isEqualTo(2062);
        assertThat(opportunity.get("putOff")).extracting(JsonNode::textValue).containsExactly("road");
        assertThat(json("opportunities", streets).at("/opportunities/0/putOff")).isEmpty();
        assertThat(run("opportunities", late, "--format", "md", "--lang", "en").out())
                .contains("due by itself before this year: 1 (s1)");
        assertThat(run("opportunities", streets, "--format", "md", "--lang", "en")
                        .out())
                .doesNotContain("due by itself before this year");
    }

    @Test
    void cutsALongListOnlyWhereItSaysSo() throws IOException {
        Path city = folder.resolve("city.json");
        run("sample", "--sections", 400, city);
        int all = json("opportunities", city).get("opportunities").size();
        assertThat(all).isGreaterThan(100);
        assertThat(rows(run("opportunities", city, "--format", "md", "--lang", "en")
                        .out()))
                .isEqualTo(10);
        assertThat(run("opportunities", city, "--lang", "en").out()).contains("Shown are the first 10;");
        assertThat(rows(run("opportunities", city, "--format", "md", "--verbose", "--lang", "en")
                        .out()))
                .isEqualTo(all);
        assertThat(rows(run("opportunities", city, "--format", "md", "--top", 90, "--lang", "en")
                        .out()))
                .isEqualTo(90);
        assertThat(run("opportunities", city, "--format", "csv")
                        .out()
                        .lines()
                        .filter(line -> line.contains(",opportunities,") && line.contains(",saving,")))
                .hasSize(all);
    }

    /** Rows of the first table. */
    private static long rows(String markdown) {
        String table = markdown.split("## ")[1];
        return table.lines().filter(line -> line.startsWith("| ")).count() - 1;
    }

    @Test
    void neverWritesANameAsAFormula() throws IOException {
        Path evil = Files.writeString(
                folder.resolve("evil.yaml"),
                STREETS.replace("{id: s2, ", "{id: \"=1+1\", ")
                        .replace("section: s2", "section: \"=1+1\"")
                        .replace("discipline: lighting", "discipline: \"@SUM(A1)\""));
        for (Object[] words : new Object[][] {
            {"opportunities", evil, "--format", "csv"}, {"opportunities", evil, "--year", 2029, "--format", "csv"}
        }) {
            assertThat(run(words).out()).contains("'=1+1");
            assertThat(run(words).out().lines().flatMap(line -> Stream.of(line.split(","))))
                    .noneMatch(field -> field.startsWith("=") || field.startsWith("@"));
        }
        Path file = folder.resolve("evil.xlsx");
        assertThat(run("opportunities", evil, "-o", file).exit()).isZero();
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
                    assertThat(cell.getCellType()).isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA))));
        }
    }

    @Test
    void everyFormatCanBeWritten() throws IOException {
        for (String extension : new String[] {"txt", "md", "csv", "json", "geojson", "xlsx"}) {
            Path file = folder.resolve("list." + extension);
            assertThat(run("opportunities", streets, "-o", file).exit())
                    .as(extension)
                    .isZero();
            assertThat(Files.size(file)).as(extension).isPositive();
            assertThat(run("opportunities", streets, "--year", 2029, "-o", file).exit())
                    .as(extension)
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"opportunities\": %s}", "{\"opportunities\": {\"opportunities\": %s}}"})
    void checkUnderstandsOpportunitiesNamedOrNot(String form) throws IOException {
        Path expected = folder.resolve("dorp.expected.json");
        JsonNode list = json("opportunities", streets).get("opportunities");
        Files.writeString(expected, form.formatted(list));
        assertThat(run("check", streets).exit()).isEqualTo(Exit.DONE);
        String rider = "[{\"section\": \"s1\", \"riders\": [{\"asset\": \"swale-1\", \"planned\": %d}]}]";
        Files.writeString(expected, form.formatted(rider.formatted(2034)));
        assertThat(run("check", streets).exit()).isEqualTo(Exit.DONE);
        Files.writeString(expected, form.formatted(rider.formatted(2035)));
        CommandLineRun differs = run("check", streets);
        assertThat(differs.exit()).isEqualTo(Exit.NO);
        assertThat(differs.out()).contains("opportunities[s1].riders[swale-1].planned");
    }
}
