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
}
