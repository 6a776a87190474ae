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

/** A register of 200 pipes with one of every thing that deserves doubt, and one with none of them. */
class ProfileTest {
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

    @Test
    void recordsWithTooManyCellsAreTold() throws IOException {
        assertThat(profiled("x;1970;300;40;PVC;goed;more"))
                .contains("1 records have more cells than there are columns.");
    }
}
