package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charts of a comparison are files that go into slides: SVG and PNG. */
class ChartsTest {
    private static final List<String> CHARTS = List.of("bridge", "strategies", "cash", "calendar");

    @TempDir
    private Path folder;

    private Path street;
    private Path charts;

    @BeforeEach
    void aCase() throws IOException {
        street = Files.copy(Path.of("../../examples/cases/proefstraat.json"), folder.resolve("street.json"));
        charts = folder.resolve("charts");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Van gescheiden naar integrated, gedeeld werk, Invoer street.json",
        "en, From separate to integrated, shared work, Input street.json"
    })
    void everyChartIsDrawnInTheLanguageOfTheReaderAndTellsWhatItWasMadeFrom(
            String language, String title, String term, String stamp) throws IOException {
        CommandLineRun run = run("compare", street, "--charts", charts, "--lang", language);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(names())
                .containsExactlyInAnyOrderElementsOf(CHARTS.stream()
                        .flatMap(id -> Stream.of(id + ".svg", id + ".png"))
                        .toList());
        for (String id : CHARTS) {
            assertThat(Files.readString(charts.resolve(id + ".svg"))).contains("<svg", stamp);
            assertThat(ImageIO.read(charts.resolve(id + ".png").toFile()).getWidth())
                    .isGreaterThan(1000);
        }
        assertThat(Files.readString(charts.resolve("bridge.svg"))).contains(title, term);
    }

    /** Worked out by hand in core/MODEL.md, W9: what integrated saves. */
    @Test
    void bridgeEndsAtTheSaving() throws IOException {
        run("compare", street, "--charts", charts, "--lang", "nl");

        assertThat(Files.readString(charts.resolve("bridge.svg"))).contains("26.345");
    }

    @Test
    void sameInputGivesTheSameFiles() throws IOException {
        run("compare", street, "--charts", charts, "--lang", "nl");
        byte[] before = Files.readAllBytes(charts.resolve("cash.png"));
        run("compare", street, "--charts", charts, "--lang", "nl", "--threads", 2);

        assertThat(Files.readAllBytes(charts.resolve("cash.png"))).isEqualTo(before);
    }

    @Test
    void aChartTakesThePlaceOfNoInput() throws IOException {
        Files.createDirectory(charts);
        Path disguised = Files.copy(street, charts.resolve("bridge.svg"));

        assertThat(run("compare", disguised, "--charts", charts).exit()).isEqualTo(Exit.USAGE);
        assertThat(disguised).hasSameBinaryContentAs(street);
    }

    @Test
    void whatCannotHoldChartsIsRefusedBeforeAnythingIsComputed() throws IOException {
        assertThat(run("compare", street, "--charts", street, "--lang", "nl").err())
                .contains("dit is een bestand; noem een map");
        assertThat(run("compare", street, "--charts", folder.resolve("no/charts"))
                        .exit())
                .isEqualTo(Exit.FILE);
        Path other = Files.copy(street, folder.resolve("other.json"));
        assertThat(run("compare", street, other, "--charts", charts).exit()).isEqualTo(Exit.USAGE);
        assertThat(charts).doesNotExist();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(charts)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
