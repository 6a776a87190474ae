package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.Rider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command lists is what {@code compare} says of each section alone: every example and generated cases. */
class OpportunityOracleTest {
    private static final Path EXAMPLES = Path.of("../../examples");
    private static final Path CASES = Path.of("../files/src/test/resources/nl/werkmetwerk/files/cases");
    private static final Path OPTIMISE = Path.of("src/test/resources/nl/werkmetwerk/cli/expected/optimise");

    @TempDir
    private Path folder;

    static Stream<Path> neighbourhoods() throws IOException {
        return files(EXAMPLES.resolve("cases"));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 1)) {
            return files
                    .filter(file -> file.toString().matches(".*(\\.yaml|[a-z0-9-]\\.json)"))
                    .filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("neighbourhoods")
    void ofANeighbourhoodAreThoseOfEachStreetAlone(Path file) throws IOException {
        assertThat(compared(file, List.of())).as("opportunities").isPositive();
    }

    @Test
    void ofPublishedCasesAreThoseOfEachStreetAlone() throws IOException {
        for (Path file : files(EXAMPLES.resolve("published")).toList()) {
            compared(file, List.of());
        }
    }

    @Test
    void ofGeneratedCasesAreThoseOfEachStreetAlone() throws IOException {
        int seen = 0;
        List<Path> generated = new ArrayList<>(files(CASES).toList());
        generated.addAll(files(OPTIMISE).toList());
        assertThat(generated).hasSizeGreaterThan(10);
        for (Path file : generated) {
            seen += compared(file, List.of(5, 10));
            seen += compared(file, List.of(0, 3, 25));
        }
        assertThat(seen).as("opportunities").isGreaterThan(10);
    }

    @Test
    void ofACityAreThoseOfEachStreetAlone() throws IOException {
        int seen = 0;
        for (int seed = 1; seed <= 3; seed++) {
            Path city = folder.resolve("city-" + seed + ".json");
            assertThat(CommandLineRun.run("sample", "--sections", "40", "--seed", "" + seed, city.toString())
                            .exit())
                    .isZero();
            seen += compared(city, List.of());
        }
        assertThat(seen).as("opportunities").isGreaterThan(20);
    }

    private static int compared(Path file, List<Integer> windows) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("opportunities", file.toString(), "--format", "json", "--quiet"));
        windows.forEach(years -> command.addAll(List.of("--window", years.toString())));
        CommandLineRun ran = CommandLineRun.run(command.toArray());
        assertThat(ran.exit()).as(ran.err()).isZero();
        JsonNode found = new ObjectMapper().readTree(ran.out()).get("opportunities");
        List<Opportunity> expected = expected(file, windows.isEmpty() ? List.of(5, 10) : windows);
        assertThat(found).as(file.toString()).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            same(file + " " + found.get(i).get("section"), found.get(i), expected.get(i));
        }
        return found.size();
    }

    private static List<Opportunity> expected(Path file, List<Integer> windows) {
        Case of = new ScenarioReader(InputStream.nullInputStream())
                .read(file.toString(), List.of())
                .scenario()
                .orElseThrow()
                .of();
        return of.sections().stream()
                .flatMap(section -> new SectionAlone(of, section).opportunity(windows).stream())
                .sorted(Comparator.comparingDouble(Opportunity::saving)
                        .reversed()
                        .thenComparing(Opportunity::section))
                .toList();
    }

    private static void same(String name, JsonNode found, Opportunity expected) {
        assertThat(found.get("section").textValue()).as(name).isEqualTo(expected.section());
        assertThat(found.get("window").intValue())
                .as(name)
                .isEqualTo(expected.window().orElseThrow());
        assertThat(found.get("firstJointYear").intValue()).as(name).isEqualTo(expected.firstJointYear());
        assertThat(texts(found.get("assets"))).as(name).isEqualTo(new HashSet<>(expected.assets()));
        assertThat(texts(found.get("parties"))).as(name).isEqualTo(new HashSet<>(expected.parties()));
        assertThat(texts(found.get("putOff"))).as(name).isEqualTo(new HashSet<>(expected.putOff()));
        near(name, found.get("saving"), expected.saving());
        near(name, found.get("savingCoincident"), expected.savingCoincident());
        near(name, found.get("savingFirst"), expected.savingFirst());
        near(name, found.get("worksCost"), expected.worksCost());
        near(name, found.get("fraction"), expected.fraction());
        near(name, found.get("perEuro"), expected.perEuro());
        Set<String> kinds = new HashSet<>();
        found.get("impacts").fieldNames().forEachRemaining(kinds::add);
        assertThat(kinds).as(name).isEqualTo(expected.impacts().keySet());
        expected.impacts()
                .forEach((kind, amount) -> assertThat(
                                found.get("impacts").get(kind).doubleValue())
                        .as(name)
                        .isCloseTo(amount, within(1e-6)));
        sameRiders(name, found.get("riders"), expected.riders());
    }

    private static void sameRiders(String name, JsonNode found, List<Rider> expected) {
        assertThat(found).as(name).hasSameSizeAs(expected);
        for (JsonNode rider : found) {
            Rider plain = expected.stream()
                    .filter(one -> one.asset().equals(rider.get("asset").textValue()))
                    .findFirst()
                    .orElseThrow();
            assertThat(rider.get("planned").intValue()).as(name).isEqualTo(plain.planned());
            near(name, rider.get("standAlone"), plain.standAlone());
            near(name, rider.get("withWorks"), plain.withWorks());
            near(name, rider.get("earlierYears"), plain.earlierYears());
            double gain = plain.standAlone() - plain.withWorks() - plain.earlierYears();
            assertThat(rider.get("pays").booleanValue()).as(name).isEqualTo(gain > 1e-5);
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static void near(String name, JsonNode found, OptionalDouble expected) {
        assertThat(found.isNull()).as(name).isEqualTo(expected.isEmpty());
        expected.ifPresent(value -> assertThat(found.doubleValue()).as(name).isCloseTo(value, within(1e-9)));
    }

    /** Sums are taken in another order: differences of large totals agree to the rounding of these. */
    private static void near(String name, JsonNode found, double expected) {
        assertThat(found.doubleValue()).as(name).isCloseTo(expected, within(Math.max(1e-5, 1e-9 * Math.abs(expected))));
    }
}
