package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An optimisation or a simulation that is stopped, by a signal or by its time, in a process of its own. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class InterruptionTest {
    @TempDir
    private Path folder;

    private static List<String> program() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.werkmetwerk.cli.command.Main"));
    }

    private Process start(String... more) throws IOException {
        Path city = folder.resolve("city.yaml");
        List<String> command = program();
        List<String> sample = new ArrayList<>(command);
        sample.addAll(List.of("sample", "--sections", "30", "--assets", "8", city.toString()));
        ended(new ProcessBuilder(sample)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start());
        command.addAll(List.of(
                "optimise",
                city.toString(),
                "--out",
                folder.resolve("optimum.json").toString(),
                "--lang",
                "en"));
        command.addAll(List.of(more));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(folder.resolve("out").toFile());
        return builder.start();
    }

    private static int ended(Process process) {
        try {
            assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The schedule so far is a whole schedule, under the bound that is given with it; nothing else is left behind. */
    private void assertWhole() throws IOException {
        JsonNode json = new ObjectMapper().readTree(Files.readString(folder.resolve("optimum.json")));
        assertThat(json.get("total").doubleValue())
                .isGreaterThanOrEqualTo(json.get("lowerBound").doubleValue());
        assertThat(json.get("sections").intValue()).isEqualTo(30);
        assertThat(json.at("/strategy/complete").booleanValue()).isTrue();
        assertThat(json.at("/strategy/works")).isNotEmpty();
        assertThat(json.get("unsharedLowerBound").isNumber()).isTrue();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aSignalGivesTheBestSoFarAndTheExitCodeOfWhatWasStopped() throws IOException {
        Process process = start("--time", "1h", "--gap", "0");
        try (BufferedReader said = process.errorReader()) {
            assertThat(said.readLine()).startsWith("with sharing: ");
            process.toHandle().destroy(); // of the process itself: its streams stay open
            assertThat(said.lines().toList()).doesNotContain("Exception");
        }
        assertThat(ended(process)).isEqualTo(Exit.STOPPED);
        assertWhole();
    }

    @Test
    void theTimeLimitGivesTheBestSoFar() throws IOException {
        Process process = start("--time", "1ms", "--quiet");
        assertThat(process.errorReader().lines().toList()).isEmpty();
        assertThat(ended(process)).isZero();
        assertWhole();
    }

    /** The draws made until then are the answer, the same as of so many draws asked for. */
    @Test
    void aSimulationThatIsStoppedGivesTheAnswerOfTheDrawsMade() throws IOException {
        Path out = folder.resolve("draws.json");
        List<String> command = program();
        String street = "../../examples/cases/leiden-zuid-west.yaml";
        command.addAll(List.of("simulate", street, "--draws", "5000000", "--out", out.toString(), "--lang", "en"));
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        List<String> said;
        try (BufferedReader err = process.errorReader()) {
            assertThat(err.readLine()).matches("[\\d,]+ of [\\d,]+ draws");
            process.toHandle().destroy();
            said = err.lines().toList();
        }
        assertThat(ended(process)).isEqualTo(Exit.STOPPED);
        JsonNode stopped = new ObjectMapper().readTree(Files.readString(out));
        int draws = stopped.get("draws").intValue();
        assertThat(draws).isBetween(10, 5_000_000);
        assertThat(said).anyMatch(line -> line.contains("the answer is that of --draws"));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
