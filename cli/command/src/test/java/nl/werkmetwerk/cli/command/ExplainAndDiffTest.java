package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code explain} and {@code diff} on a small street, as a user runs them. */
class ExplainAndDiffTest {
    private static final String STREET = """
            name: Dorpsstraat
            baseYear: 2026
            horizon: 30
            discountRate: 0.0225
            sharing: {surface: 0.8}
            coordinationRate: 0.03
            damage: [{by: sewer, to: road, lifeLoss: 0.2}]
            markups: {default: [{name: contingency, rate: 0.1}]}
            sections: [{id: s1}]
            assets:
              - {id: sewer-1, discipline: sewer, section: s1, quantity: 200, installed: 1971, life: 60,
                 renewal: [{kind: pipe, unitCost: 350, source: price list 2024}, {kind: surface, unitCost: 80, lasting: false}],
                 maintenance: {unitCost: 2, growth: 0.01}}
              - {id: road-1, discipline: road, section: s1, quantity: 1200, installed: 1995, life: 40,
                 renewal: [{kind: surface, unitCost: 60}], assumption: true}
            strategies: [{name: joint, works: [{year: 2031, assets: [sewer-1, road-1]}]}]
            """;

    @TempDir
    private Path folder;

    private Path street;

    @BeforeEach
    void writeStreet() throws IOException {
        street = Files.writeString(folder.resolve("street.yaml"), STREET);
    }

    private static double sum(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .mapToDouble(item -> item.get(field).doubleValue())
                .sum();
    }

    @Test
    void theExplainedEntriesAddUpToTheTotalOfCompare() throws IOException {
        JsonNode explained = run("explain", street, "--strategy", "joint", "--format", "json")
                .json();
        JsonNode total = run("compare", street, "--format", "json").json().at("/strategies/2/total");
        assertThat(sum(explained.get("entries"), "presentValue")).isCloseTo(total.doubleValue(), offset(1e-6));
        assertThat(explained.at("/subtotal/presentValue").doubleValue()).isCloseTo(total.doubleValue(), offset(1e-6));
    }

    @Test
    void tellsFormulaNumbersRuleAndSourceInBothLanguages() {
        CommandLineRun dutch = run(
                "explain",
                street,
                "--strategy",
                "joint",
                "--asset",
                "sewer-1",
                "--year",
                2031,
                "--kind",
                "renewal",
                "--lang",
                "nl");
        assertThat(dutch.exit()).isZero();
        assertThat(dutch.out())
                .contains("bedrag = 77000 = (u·q + f)·M·T = (350·200 + 0)·1,1·1  MODEL 2.6")
                .contains("u = 350  assets[sewer-1].renewal[pipe].unitCost  [1]")
                .contains("[1] price list 2024");
        CommandLineRun english = run("explain", street, "--strategy", "joint", "--kind", "sharing", "--lang", "en");
        assertThat(english.out())
                .contains("S (surface) = 96800 = c_1 + c_2  MODEL 5.2")
                .contains("q = 1200  assets[road-1].quantity")
                .contains("assumption");
    }

    @Test
    void theWorkbookHasARowForEachEntry() throws IOException {
        Path file = folder.resolve("why.xlsx");
        int entries = run("explain", street, "--strategy", "joint", "--format", "json")
                .json()
                .get("entries")
                .size();
        assertThat(run("explain", street, "--strategy", "joint", "--out", file, "--lang", "en")
                        .exit())
                .isZero();
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Explanation");
            assertThat(workbook.getSheetAt(0).getLastRowNum() + 1 - 4).isEqualTo(entries);
        }
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearestOne() {
        CommandLineRun ran = run("explain", street, "--strategy", "joint", "--asset", "sewer-2", "--lang", "en");
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("there is no asset sewer-2").contains("sewer-1");
        assertThat(run("explain", street, "--strategy", "joined").exit()).isEqualTo(Exit.USAGE);
        assertThat(run("explain", street, "--strategy", "joint", "--kind", "nothing")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(run("diff", street).exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void whatCannotBeExplainedOrSetApartIsRefused() throws IOException {
        CommandLineRun early = run("explain", street, "--strategy", "joint", "--year", "1999", "--lang", "en");
        assertThat(early.exit()).isEqualTo(Exit.USAGE);
        assertThat(early.err()).contains("1999 lies outside the horizon; 2026 to ");
        Path two = Files.writeString(folder.resolve("two.yaml"), STREET.replace("[{id: s1}]", "[{id: s1}, {id: s2}]"));
        CommandLineRun elsewhere =
                run("explain", two, "--strategy", "joint", "--asset", "sewer-1", "--section", "s2", "--lang", "en");
        assertThat(elsewhere.err()).contains("asset sewer-1 lies on section s1, not on s2");
        assertThat(elsewhere.exit()).isEqualTo(Exit.USAGE);
        assertThat(run("diff", street, street, "--strategy", "joint", "--baseline", "joint")
                        .exit())
                .isEqualTo(Exit.USAGE);
        CommandLineRun input = run("diff", "-", "-", "--lang", "en");
        assertThat(input.exit()).isEqualTo(Exit.USAGE);
        assertThat(input.err())
                .contains("standard input (-) can be read once only")
                .hasLineCount(1);
    }

    @Test
    void saysThatNothingFits() {
        CommandLineRun ran = run("explain", street, "--strategy", "joint", "--kind", "impact", "--lang", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("The ledger has no entry that fits what is asked for");
        assertThat(run("explain", street, "--strategy", "joint", "--lang", "en").out())
                .doesNotContain("no entry that fits");
    }

    @Test
    void theEffectsOfADiffAddUpToTheChangeOfTheSaving() throws IOException {
        String dearer = STREET.replace("unitCost: 350", "unitCost: 400")
                .replace("0.0225", "0.016")
                .replace("{surface: 0.8}", "{surface: 0.5}");
        Path other = Files.writeString(folder.resolve("other.yaml"), dearer);
        JsonNode diff = run("diff", street, other, "--format", "json").json();
        JsonNode saving = diff.at("/savings/0");
        assertThat(diff.get("changes"))
                .extracting(change -> change.get("path").textValue())
                .containsExactlyInAnyOrder("discountRate", "sharing.surface", "assets[sewer-1].renewal[pipe].unitCost");
        assertThat(sum(saving.get("effects"), "saving"))
                .isCloseTo(
                        saving.at("/after/saving").doubleValue()
                                - saving.at("/before/saving").doubleValue(),
                        offset(1e-6));
        JsonNode before = run("compare", street, "--format", "json").json();
        assertThat(saving.at("/before/saving").doubleValue()).isCloseTo(savingOf(before, "joint"), offset(1e-6));
    }

    private static double savingOf(JsonNode comparison, String strategy) {
        return StreamSupport.stream(comparison.get("savings").spliterator(), false)
                .filter(s -> s.get("strategy").textValue().equals(strategy)
                        && s.get("baseline").textValue().equals("separate"))
                .mapToDouble(s -> s.get("amount").doubleValue())
                .sum();
    }

    @Test
    void aDiffReadsAsATableInBothLanguages() throws IOException {
        Path other = Files.writeString(folder.resolve("other.yaml"), STREET.replace("0.0225", "0.016"));
        assertThat(run("diff", street, other, "--lang", "nl").out())
                .contains("discontovoet")
                .contains("0,0225")
                .contains("eerste case");
        assertThat(run("diff", street, street, "--lang", "en").out()).contains("There is no difference.");
    }

    @Test
    void everyFormatCanBeWritten() throws IOException {
        for (String extension : new String[] {"txt", "md", "csv", "json", "xlsx"}) {
            Path explained = folder.resolve("explained." + extension);
            Path differs = folder.resolve("differs." + extension);
            assertThat(run("explain", street, "--strategy", "separate", "-o", explained)
                            .exit())
                    .as(extension)
                    .isZero();
            assertThat(run("diff", street, street, "-o", differs).exit())
                    .as(extension)
                    .isZero();
            assertThat(Files.size(explained)).as(extension).isPositive();
            assertThat(Files.size(differs)).as(extension).isPositive();
        }
    }
}
