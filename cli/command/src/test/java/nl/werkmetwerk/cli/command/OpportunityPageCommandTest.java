package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of {@code opportunities}; what stands in it is tested where it is made. */
class OpportunityPageCommandTest {
    private static final String STREET = "../../examples/cases/proefstraat.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "nl, Kansen voor werk met werk, kaart.html geschreven",
        "en, Opportunities to combine works, kaart.html written"
    })
    void isWrittenInTheLanguageAskedFor(String language, String title, String told) throws IOException {
        Path page = folder.resolve("kaart.html");
        CommandLineRun run = CommandLineRun.run("opportunities", STREET, "--out", page.toString(), "--lang", language);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told);
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>")
                .contains(title)
                .contains("proefstraat.json")
                .endsWith("</html>\n");
    }

    @Test
    void holdsOneCase() {
        CommandLineRun run = CommandLineRun.run(
                "opportunities",
                STREET,
                STREET,
                "--out",
                folder.resolve("kaart.html").toString(),
                "--lang",
                "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("can hold one case only");
    }

    @ParameterizedTest
    @CsvSource({"opportunities, --year 2029", "parties, ''"})
    void isOfWhatHasOneAlone(String command, String more) {
        String line = command + " " + STREET + " --out " + folder.resolve("kaart.html") + " --lang en " + more;
        CommandLineRun run = CommandLineRun.run((Object[]) line.strip().split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("kaart.html").contains(".xlsx").doesNotContain(".html,");
    }

    @Test
    void isAFileAndNoTextOnTheScreen() {
        CommandLineRun run = CommandLineRun.run("opportunities", STREET, "--format", "html", "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("html").contains("geojson");
    }

    /** Without the option there is no address in the page, and its policy lets nothing be fetched. */
    @Test
    void fetchesNothingUnlessTilesAreAskedForAndThenFromThereOnly() throws IOException {
        Path city = folder.resolve("city.yaml");
        assertThat(CommandLineRun.run("sample", "--geometry", "--sections", "3", city)
                        .exit())
                .isZero();
        Path plain = folder.resolve("plain.html");
        assertThat(CommandLineRun.run("opportunities", city, "--out", plain).exit())
                .isZero();
        assertThat(Files.readString(plain))
                .contains("default-src 'none'")
                .doesNotContain("img-src", "pdok", "\"tiles\":");
        Path page = folder.resolve("tiles.html");
        CommandLineRun run = CommandLineRun.run("opportunities", city, "--out", page, "--tiles", "brt");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(page))
                .contains("default-src 'none'", "; img-src https://service.pdok.nl\"", "Kadaster")
                .contains("\"across\":");
    }

    @ParameterizedTest
    @CsvSource({"kaart.html, osm, 'that is brt, or an address'", "kaart.csv, brt, goes with a page"})
    void tilesFromNowhereOrIntoNoPageAreRefused(String out, String tiles, String told) {
        CommandLineRun run = CommandLineRun.run(
                "opportunities", STREET, "--out", folder.resolve(out), "--tiles", tiles, "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(told);
    }
}
