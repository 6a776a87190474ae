package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static nl.werkmetwerk.cli.command.WorkedResult.assertGives;
import static nl.werkmetwerk.cli.command.WorkedResult.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases of several cities at one year and price level (MODEL-practice 16). */
class PortfolioCommandTest {
    private static final Path FIVE = file("portfolio/portfolio-3.json");

    @TempDir
    private Path folder;

    @Test
    void findsWhatTheTextSays() throws IOException {
        assertGives("portfolio/portfolio-2.expected.json", "portfolio", file("portfolio/portfolio-2.json"));
        assertGives("portfolio/portfolio-3.expected.json", "portfolio", FIVE);
    }

    @Test
    void citiesStandInOrderOfNameAndAreNotRanked() {
        String dutch = run("portfolio", FIVE, "--lang", "nl").out();
        assertThat(dutch).contains("dit is geen ranglijst", "opletten", "te weinig straten", "Samen kosten ze");
        assertThat(run("portfolio", FIVE, "--lang", "en").out()).contains("this is no ranking", "watch");
    }

    @Test
    void aMissingIndexIsToldWithTheYears() {
        CommandLineRun ran = run("portfolio", file("portfolio/portfolio-no-index.json"), "--lang", "en");
        assertThat(ran.exit()).isEqualTo(Exit.INVALID);
        assertThat(ran.err()).contains("portfolio.priceIndex", "2024", "indexMissing");
    }

    @Test
    void allThatIsWrongInItsFileIsToldAtOnce() throws IOException {
        Path wrong = folder.resolve("cities.yaml");
        Files.writeString(wrong, """
                portfolio:
                  name: Two
                  baseYear: 2026
                  cases: [{file: a.yaml}]
                  indicators:
                    - {id: x, value: saving, per: section}
                    - {id: x, value: openings, per: quantity}
                    - {id: y, value: openings, per: section, discipline: sewer}
                """);
        CommandLineRun ran = run("portfolio", wrong, "--lang", "en");
        assertThat(ran.exit()).isEqualTo(Exit.INVALID);
        assertThat(ran.err())
                .contains("cities.yaml:6:", "\"saving\" is nothing", "cities.yaml:7:", "called \"x\"", "cities.yaml:8:")
                .doesNotContain("Exception");
    }

    @Test
    void aCaseOfItIsNeverWrittenOver() throws IOException {
        Path one = folder.resolve("street.json");
        Files.copy(file("portfolio/portfolio-five.json"), one);
        Path cities = folder.resolve("cities.yaml");
        Files.writeString(cities, "portfolio: {name: One, baseYear: 2026, cases: [{file: street.json}]}\n");
        String before = Files.readString(one);
        assertThat(run("portfolio", cities, "--out", one).exit()).isEqualTo(Exit.USAGE);
        assertThat(Files.readString(one)).isEqualTo(before);
        assertThat(run("portfolio", "-").exit()).isEqualTo(Exit.USAGE);
        assertThat(run("portfolio", folder.resolve("none.yaml")).exit()).isEqualTo(Exit.FILE);
    }
}
