package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A CSV file of the Dutch dialect says that it is UTF-8, whichever command wrote it; another file does not. */
class CsvFileTest {
    private static final String STREET = "../report/src/test/resources/nl/werkmetwerk/report/money/straat.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare",
                "parties",
                "budget",
                "explain --strategy joint",
                "diff",
                "simulate --draws 100",
                "sensitivity",
                "opportunities",
                "opportunities --year 2030",
                "optimise",
                "experiment --streets 40 --street-sd 2000"
            })
    void onlyADutchFileHasAByteOrderMark(String command) throws IOException {
        assertThat(written(command, "dutch.csv", "nl")).startsWith("\uFEFF").contains(";");
        assertThat(written(command, "plain.csv", "plain")).doesNotContain("\uFEFF");
        assertThat(written(command, "dutch.md", "nl")).doesNotContain("\uFEFF");
    }

    private String written(String command, String name, String dialect) throws IOException {
        Path file = folder.resolve(name);
        String[] words = (command + (command.equals("diff") ? " " + STREET + " " : " ") + STREET).split(" ");
        CommandLineRun ran =
                run(Stream.concat(Stream.of(words), Stream.of("--out", file, "--csv-dialect", dialect, "--quiet"))
                        .toArray());
        assertThat(ran.exit()).as(ran.err()).isZero();
        return Files.readString(file);
    }
}
