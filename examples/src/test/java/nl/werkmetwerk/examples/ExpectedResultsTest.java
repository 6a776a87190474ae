package nl.werkmetwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkmetwerk.cli.command.Program;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.files.ScenarioReader;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reviewed results of the neighbourhood cases still come out; how each was reviewed stands in its expected file. */
class ExpectedResultsTest {
    /** The relative tolerance of an expected file that names none: 1e-9. */
    private static final Percentage TOLERANCE = Percentage.withPercentage(1e-7);

    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseGivesItsReviewedTotalsSavingsAndBridges(CaseFile file) throws IOException {
        Comparison comparison = compared(file);
        Map<?, ?> expected = (Map<?, ?>) expected(file).get("compare");
        List<?> strategies = (List<?>) expected.get("strategies");
        List<?> savings = (List<?>) expected.get("savings");
        assertThat(comparison.strategies()).hasSameSizeAs(strategies);
        assertThat(comparison.savings()).hasSameSizeAs(savings);
        for (int i = 0; i < strategies.size(); i++) {
            assertTotal(comparison.strategies().get(i), (Map<?, ?>) strategies.get(i));
        }
        for (int i = 0; i < savings.size(); i++) {
            assertSaving(comparison.savings().get(i), (Map<?, ?>) savings.get(i));
        }
    }

    /** Parties, budget and optimum too, each with the tolerance that its expected file gives. */
    @ParameterizedTest
    @MethodSource("cases")
    void checkFindsEveryPartOfTheExpectedFile(CaseFile file) {
        StringWriter out = new StringWriter();
        Program program = new Program(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out));
        int exit = program.run("check", Path.of("cases", file.name()).toString(), "--lang", "en");
        assertThat(exit).as(out.toString()).isZero();
    }

    private static Comparison compared(CaseFile file) {
        String path = Path.of("cases", file.name()).toString();
        return Comparer.compare(new ScenarioReader(InputStream.nullInputStream())
                .read(path, List.of())
                .scenario()
                .orElseThrow()
                .of());
    }

    private static Map<?, ?> expected(CaseFile file) throws IOException {
        String name = file.name().replace(".yaml", ".expected.json");
        return CaseFile.of(name, Files.readString(Path.of("cases", name))).content();
    }

    private static void assertTotal(StrategyResult result, Map<?, ?> expected) {
        assertThat(result.name()).isEqualTo(expected.get("name"));
        assertThat(result.total()).as(result.name()).isCloseTo(number(expected, "total"), TOLERANCE);
    }

    private static void assertSaving(Saving saving, Map<?, ?> expected) {
        String name = saving.strategy() + " against " + saving.baseline();
        assertThat(name).isEqualTo(expected.get("strategy") + " against " + expected.get("baseline"));
        assertThat(saving.amount()).as(name).isCloseTo(number(expected, "amount"), TOLERANCE);
        assertThat(saving.fraction().orElseThrow()).as(name).isCloseTo(number(expected, "fraction"), TOLERANCE);
        Map<?, ?> bridge = (Map<?, ?>) expected.get("bridge");
        Map<String, BridgeTerm> terms =
                Stream.of(BridgeTerm.values()).collect(Collectors.toMap(BridgeTerm::id, Function.identity()));
        bridge.keySet()
                .forEach(id -> assertThat(saving.bridge().of(terms.get(id.toString())))
                        .as("%s: %s", name, id)
                        .isCloseTo(number(bridge, id.toString()), TOLERANCE));
    }

    private static Double number(Map<?, ?> map, String field) {
        return ((Number) map.get(field)).doubleValue();
    }
}
