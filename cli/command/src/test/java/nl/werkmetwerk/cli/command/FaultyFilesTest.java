package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file holds is the file's fault, told by place: never a defect of the program. */
class FaultyFilesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validate | CellReader.xlsx | CellReader.xlsx assets.impacts!D52  this workbook cannot be read",
                "validate | badref.xlsx | badref.xlsx  this workbook cannot be read",
                "validate | fake.xlsx | this is no workbook, though it is called one",
                "validate | trunc.xlsx | trunc.xlsx",
                "validate | big1e.xlsx | big1e.xlsx case!A1",
                "validate | life-exponent.json | life-exponent.json:32:12  assets[0].life: 0 is not a life",
                "profile | CellReader.xlsx | CellReader.xlsx",
                "profile | badref.xlsx | badref.xlsx",
                "profile | fake.xlsx | fake.xlsx",
                "profile | trunc.xlsx | trunc.xlsx",
            })
    void isToldByPlace(String command, String name, String told) throws URISyntaxException {
        CommandLineRun run = CommandLineRun.run(command, file(name), "--lang", "en");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.INVALID);
        assertThat(run.err()).contains(told);
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FaultyFilesTest.class.getResource("/nl/werkmetwerk/cli/faults/" + name))
                .toURI());
    }
}
