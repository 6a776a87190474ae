package nl.werkmetwerk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Strategies by rules against what a separate evaluator made of them; the origin of the cases: SOURCE.md there. */
class RuleOracleTest {
    private static final Path CASES = Path.of("src/test/resources/nl/werkmetwerk/files/policies");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thoseWhoLeadWaitAndGoAlongAreTheExpectedOnes(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".json", ".expected.json");
        JsonNode expected = new ObjectMapper().readTree(Files.readString(CASES.resolve(name)));
        StrategyResult result = Comparer.compare(read(file)).strategies().stream()
                .filter(strategy -> strategy.name().equals("r"))
                .findFirst()
                .orElseThrow();

        assertThat(result.renewals()).isEqualTo(renewals(expected.get("renewals")));
        double total = expected.get("total").doubleValue();
        assertThat(result.total()).isCloseTo(total, within(1e-9 * Math.abs(total)));
    }

    private static Case read(Path file) {
        return new ScenarioReader(InputStream.nullInputStream())
                .read(file.toString(), List.of())
                .scenario()
                .orElseThrow()
                .of();
    }

    private static List<Renewal> renewals(JsonNode nodes) {
        List<Renewal> renewals = new ArrayList<>();
        nodes.forEach(node -> renewals.add(new Renewal(
                node.get("asset").textValue(),
                node.get("year").intValue(),
                node.get("method").textValue())));
        return renewals;
    }
}
