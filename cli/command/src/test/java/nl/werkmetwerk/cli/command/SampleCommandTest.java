package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.files.ReadResult;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new Program(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err)).run(arguments);
    }

    private static Case same(ReadResult read, Case made) {
        assertThat(read.messages()).isEmpty();
        Case of = read.scenario().orElseThrow().of();
        assertThat(of.toBuilder().strategies(List.of()).build()).isEqualTo(made);
        return of;
    }

    @ParameterizedTest
    @ValueSource(strings = {"city.yaml", "city.json"})
    void theFileHoldsTheCityOfTheSeedToTheLastDigit(String name) {
        Path file = folder.resolve(name);
        assertThat(run("sample", "--sections", "40", "--seed", "7", "--horizon", "60", file.toString(), "--lang", "en"))
                .isZero();
        same(
                new ScenarioReader(InputStream.nullInputStream()).read(file.toString(), List.of()),
                RealisticCity.of(7, 40, 60));
        assertThat(err.toString()).contains("40 sections");
    }

    @Test
    void standardOutputIsYamlWithAStrategyToCompareWith() {
        assertThat(run("sample", "--sections", "3", "--assets", "5", "--lang", "en"))
                .isZero();
        assertThat(out.toString())
                .startsWith(
                        "# A made-up city, to try things on: werkmetwerk sample --sections 3 --seed 42 --horizon 80 --assets 5\n");
        byte[] text = out.toString().getBytes(StandardCharsets.UTF_8);
        Case of = same(
                new ScenarioReader(new ByteArrayInputStream(text)).read("-", List.of()),
                RealisticCity.of(42, 0, 3, 80, 5));
        assertThat(of.strategies()).containsExactly(Strategy.window("window-5", 5));
    }

    /** The case is that of the seed without them; every street is a line of one block, and no two are the same. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40})
    void streetsMayLieOnAGridWithoutChangingTheCity(int count) {
        Path file = folder.resolve("city.yaml");
        assertThat(run("sample", "--sections", String.valueOf(count), "--geometry", file.toString(), "--lang", "en"))
                .isZero();
        ReadResult read = new ScenarioReader(InputStream.nullInputStream()).read(file.toString(), List.of());
        same(read, RealisticCity.of(42, count, 80));
        Map<String, String> lines = read.scenario().orElseThrow().geometries();

        assertThat(lines).hasSize(count);
        assertThat(new HashSet<>(lines.values())).hasSize(count).allMatch(line -> line.contains("LineString"));
    }

    @Test
    void streetsHoldTwoToEightAssets() {
        assertThat(run("sample", "--assets", "9", "--lang", "en")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("2 to 8 are");
        assertThat(run("sample", "--sections", "0")).isEqualTo(Exit.USAGE);
        assertThat(run("sample", "--horizon", "10001", "--lang", "en")).isEqualTo(Exit.USAGE);
    }
}
