package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreesImportTest {
    private static final String MAPPING = """
            register: bomen
            file: bomen.csv
            case: {name: Bomen, baseYear: 2026, horizon: 60}
            x: X
            y: Y
            id: {column: NR, repeated: number}
            discipline: tree
            installed: {column: JAAR}
            section: {grid: 100}
            templates:
              - asset: {life: 80, renewal: [{kind: tree, unitCost: 2000}]}
            """;

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void write() throws IOException {
        out = folder.resolve("wijk.yaml");
        Files.writeString(folder.resolve("bomen.map.yaml"), MAPPING);
    }

    private CommandLineRun trees(String... rows) throws IOException {
        Files.writeString(folder.resolve("bomen.csv"), "NR;JAAR;X;Y\n" + String.join("\n", rows) + "\n");
        return CommandLineRun.run(
                "import", folder.resolve("bomen.map.yaml").toString(), "--out", out.toString(), "--lang", "en");
    }

    @Test
    void everyRecordIsStackedOrSetAsideWithItsReason() throws IOException {
        CommandLineRun run = trees(
                "1;1950;183010.5;579010",
                "1;1960;183020;579020",
                ";1970;183030;579030",
                "4;195;183040;579040",
                "5;1980;;");

        assertThat(run.exit()).isZero();
        assertThat(Files.readAllLines(folder.resolve("wijk.rows.csv")))
                .containsExactly(
                        "register,row,id,outcome,asset,section,how,measure,reason",
                        "bomen,2,1,stacked,bomen-1,grid-1830-5790,overlap,1,",
                        "bomen,3,1,stacked,bomen-1-2,grid-1830-5790,overlap,1,",
                        "bomen,4,,aside,,,,,no id in NR",
                        "bomen,5,4,aside,,,,,\"JAAR holds \"\"195\"\", which is not a year from 1800 to 2026\"",
                        "bomen,6,5,aside,,,,,no drawing to place it by");
    }

    @Test
    void aRepeatedIdIsRefusedUnlessARuleSaysOtherwise() throws IOException {
        Files.writeString(folder.resolve("bomen.map.yaml"), MAPPING.replace(", repeated: number", ""));
        assertThat(trees("1;1950;183010.5;579010", "1;1960;183020;579020").exit())
                .isZero();

        assertThat(Files.readAllLines(folder.resolve("wijk.rows.csv")))
                .containsExactly(
                        "register,row,id,outcome,asset,section,how,measure,reason",
                        "bomen,2,1,stacked,bomen-1,grid-1830-5790,overlap,1,",
                        "bomen,3,1,aside,,,,,the id 1 is there already");
    }

    /** Two records alike are one asset of both quantities; one of another year is set aside. */
    @Test
    void recordsOfOneIdBecomeOneAssetWhereTheRuleIsToMerge() throws IOException {
        Files.writeString(folder.resolve("bomen.map.yaml"), MAPPING.replace("repeated: number", "repeated: merge"));
        assertThat(trees("1;1950;183010.5;579010", "1;1950;183020;579020", "1;1960;183020;579020")
                        .exit())
                .isZero();

        assertThat(Files.readAllLines(folder.resolve("wijk.rows.csv")))
                .hasSize(4)
                .contains(
                        "bomen,2,1,stacked,bomen-1,grid-1830-5790,overlap,1,",
                        "bomen,3,1,stacked,bomen-1,grid-1830-5790,overlap,1,")
                .last()
                .asString()
                .startsWith("bomen,4,1,aside,");
        assertThat(Files.readString(out))
                .contains("\"id\": \"bomen-1\"", "\"quantity\": 2")
                .doesNotContain("bomen-1-2");
    }

    @Test
    void validateAcceptsWhatComesOutAndTheSourceNamesTheRow() throws IOException {
        trees("1;1950;183010.5;579010");

        CommandLineRun validated = CommandLineRun.run("validate", out.toString(), "--lang", "en");
        assertThat(validated.exit()).as(validated.err()).isZero();
        assertThat(validated.out()).contains("Sections 1, assets 1");
        assertThat(Files.readString(out)).contains("\"source\": \"bomen bomen.csv:2 #");
    }

    @Test
    void aColumnThatIsNotThereIsToldWithTheOneMeantAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("bomen.map.yaml"), MAPPING.replace("column: JAAR", "column: JAR"));
        CommandLineRun run = trees("1;1950;183010;579010");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        "bomen.map.yaml:8:21  installed.column: there is no column JAR in the file. There are NR, JAAR, X, Y. Did you mean JAAR?");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("bomen.csv", "bomen.map.yaml");
        }
    }

    @Test
    void aTemplateThatIsNoAssetIsToldAtItsPlaceInTheMapping() throws IOException {
        Files.writeString(folder.resolve("bomen.map.yaml"), MAPPING.replace("life: 80", "life: -80"));
        CommandLineRun run = trees("1;1950;183010;579010");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("bomen.map.yaml:11:19").contains("-80 is not a life");
    }
}
