package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A register of 200 pipes with one of every thing that deserves doubt, and one with none of them. */
class ProfileTest {
    private static final Path REPORTS = Path.of("src/test/resources/nl/werkmetwerk/register/reports");
    private static final int PIPES = 200;
    private static final String HEAD = "ID;JAAR;DIAMETER_CM;LENGTE;MATERIAAL;STAAT";

    @TempDir
    private Path folder;

    private final List<String[]> pipes = new ArrayList<>();

    /** Years 1950 to 1999 in turn, widths 200 to 600 mm, lengths 30 to 49 m, two materials. */
    @BeforeEach
    void lay() {
        for (int i = 0; i < PIPES; i++) {
            pipes.add(new String[] {
                "p" + i,
                "" + (1950 + i % 50),
                "" + (200 + 100 * (i % 5)),
                "" + (30 + i % 20),
                i % 2 == 0 ? "PVC" : "beton",
                "goed"
            });
        }
    }

    private String profiled(String... more) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        pipes.forEach(pipe -> lines.add(String.join(";", pipe)));
        lines.addAll(List.of(more));
        Path file = Files.write(folder.resolve("pipes.csv"), lines);
        CommandLineRun run = CommandLineRun.run("profile", file, "--lang", "en");
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void anOrdinaryRegisterOnlyAsksInWhichUnitWidthsAre() throws IOException {
        assertThat(profiled())
                .contains("200 records", "MATERIAAL: PVC (100), beton (100)")
                .contains("Deserves doubt DIAMETER_CM: the median is 400, so it is probably in mm.")
                .doesNotContain(
                        "repeat",
                        "estimate",
                        "no possible year",
                        "no number",
                        "far from the others",
                        "means unknown",
                        "one code");
    }

    @Test
    void gapsAndExtremesStandInTheTableOfColumns() throws IOException {
        pipes.get(3)[3] = "";
        pipes.get(4)[3] = "";
        pipes.get(5)[3] = "7";

        assertThat(profiled()).contains("LENGTE 2 21 7 ", " 49 ");
    }

    @Test
    void repeatedIdsAreCounted() throws IOException {
        pipes.get(7)[0] = "p1";
        pipes.get(8)[0] = "p1";

        assertThat(profiled()).contains("ID: 2 records repeat an earlier value");
    }

    @Test
    void yearsThatCannotBeAndYearsThatAreHeapedAreTold() throws IOException {
        pipes.get(0)[1] = "0";
        pipes.get(1)[1] = "9999";
        for (int i = 100; i < 140; i++) {
            pipes.get(i)[1] = "1900";
        }

        assertThat(profiled())
                .contains("JAAR: 2 records hold no possible year (0 counts as none).")
                .contains("JAAR: 1900 stands in 40 records, an estimate rather than a year.");
    }

    @Test
    void outliersAndTextsAmongNumbersAreTold() throws IOException {
        pipes.get(0)[3] = "4000";
        pipes.get(1)[3] = "5000";
        pipes.get(2)[3] = "lang";

        assertThat(profiled()).contains("LENGTE: 1 records hold no number.", "LENGTE: 1.01% lie far from the others.");
    }

    @Test
    void wordsForUnknownAndCodesWrittenInTwoWaysAreTold() throws IOException {
        pipes.get(0)[4] = "onbekend";
        pipes.get(2)[4] = "pvc";

        assertThat(profiled())
                .contains(
                        "MATERIAAL: \"onbekend\" in 1 records means unknown.",
                        "MATERIAAL: PVC / pvc are probably one code.");
    }

    @Test
    void widthsInMetresOrCentimetresAreTold() throws IOException {
        pipes.forEach(pipe -> pipe[2] = "0." + pipe[2]);
        assertThat(profiled()).contains("the median is 0.4, so it is probably in m.");
        pipes.forEach(pipe -> pipe[2] = pipe[2].substring(2, 4));
        assertThat(profiled()).contains("the median is 40, so it is probably in cm.");
    }

    private static String profiledFile(Path file) {
        CommandLineRun run = CommandLineRun.run("profile", file, "--lang", "en");
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    private String profiledTable(String name, String head, String row) throws IOException {
        return profiledFile(Files.writeString(folder.resolve(name), head + "\n" + (row + "\n").repeat(40)));
    }

    @Test
    void heightsAndCrownsOfTreesAreInMetres() {
        String told =
                profiledFile(REPORTS.resolve("profile-tree-heights/r.csv")).replaceAll("\\s+", " ");

        assertThat(told)
                .contains("BOOMHOOGTE: the median is 14, so it is probably in m.")
                .contains("KROONDIAMETER: the median is 7, so it is probably in m.");
    }

    /** No tree is 60 m high, no stem 3 m thick, no lamp post 30 m high; pipes as RIONED's table has them. */
    @ParameterizedTest
    @CsvSource({
        "BOOMSOORT;PLANTJAAR;HOOGTE, eik;1980;12, HOOGTE, 12, m",
        "BOOMSOORT;PLANTJAAR;HOOGTE, eik;1980;1200, HOOGTE, 1200, cm",
        "BOOMSOORT;PLANTJAAR;STAMDIAMETER, eik;1980;35, STAMDIAMETER, 35, cm",
        "BOOMSOORT;PLANTJAAR;DIAMETER, eik;1980;0.35, DIAMETER, 0.35, m",
        "lichtmast;armatuur;lichtmasthoogte, a;led;6, lichtmasthoogte, 6, m",
        "wegdeel;verharding;breedte, a;open;5.5, breedte, 5.5, m",
        "riool;materiaal;BreedteLeiding, a;beton;300, BreedteLeiding, 300, mm",
        "riool;materiaal;breedte, a;beton;30, breedte, 30, cm"
    })
    void unitsFollowFromWhatIsMeasured(String head, String row, String column, String median, String unit)
            throws IOException {
        assertThat(profiledTable("r.csv", head, row).replaceAll("\\s+", " "))
                .contains(column + ": the median is " + median + ", so it is probably in " + unit + ".");
    }

    @Test
    void columnsWithNothingInThemAreTold() {
        assertThat(profiledFile(REPORTS.resolve("profile-all-empty/r.csv")))
                .contains("Empty in all records: JAAR and L.")
                .doesNotContain("Nothing was found");
    }

    /** A command is one line, however narrow the screen: it is copied. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ELEMENTNR;PLANTJAAR;X;Y | 1;1980;121500;487400 | The columns fit the shipped mapping bomen: | import bomen=FILE --out "een lijst.yaml"
            PIPEID;YEAR;LENGTH;MATERIAL;WKT | 1;1980;10;AC;LINESTRING (121500 487400, 121510 487400) | The columns fit the shipped mapping waterleiding: | import waterleiding=FILE --out "een lijst.yaml"
            PIPEID;YEAR;LENGTH;MATERIAL | 1;1980;10;AC | The shipped mapping waterleiding is nearest; not found: drawings. | init --mapping waterleiding "een lijst.map.yaml"
            ID;PLANTJAAR;KROON | 1;1980;4 | The shipped mapping bomen is nearest; not found: | init --mapping bomen "een lijst.map.yaml"
            A;B | 1;2 | No shipped mapping fits these columns. | init --mapping NAME
            """)
    void theNearestMappingAndTheCommandToGoOnAreTold(String head, String row, String told, String command)
            throws IOException {
        String shown = profiledTable("een lijst.csv", head, row);
        String whole = command.replace('"', '\'').replace("FILE", "'" + folder.resolve("een lijst.csv") + "'");

        assertThat(shown.replaceAll("\\s+", " ")).contains(told);
        assertThat(shown).contains(whole);
    }

    /** The Hague gives an id and nothing else: the name of the file tells sewers from manholes, but not as part of a word. */
    @ParameterizedTest
    @CsvSource({"beheer_leiding.csv, gwsw-leiding", "putten.csv, gwsw-put", "leidingen.csv, gwsw-leiding"})
    void theNameOfTheFileTellsWhatItsColumnsDoNot(String name, String mapping) throws IOException {
        assertThat(profiledTable(name, "uri;x", "a;1")).contains("The shipped mapping " + mapping + " is nearest");
    }

    @Test
    void recordsWithTooManyCellsAreTold() throws IOException {
        assertThat(profiled("x;1970;300;40;PVC;goed;more"))
                .contains("1 records have more cells than there are columns.");
    }
}
