package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The shipped catalogue of measures: whole, valid, every figure with its source, and the same in the cases. */
class ShippedMeasuresTest {
    private static final Path EXAMPLES = Path.of("../../examples");
    private static final Path CATALOGUE = EXAMPLES.resolve("library/measures.yaml");

    /** What says where a figure comes from. */
    private static final Set<String> TELLING = Set.of("source", "assumption", "item");

    @TempDir
    private Path folder;

    private static Map<String, Object> read(Path file) throws IOException {
        return map(
                new Load(LoadSettings.builder().setMaxAliasesForCollections(500).build())
                        .loadFromString(Files.readString(file)));
    }

    @SuppressWarnings("unchecked") // YAML has no other keys
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Map<String, Object>> measures(Object catalogue) {
        return ((List<?>) catalogue)
                .stream()
                        .map(ShippedMeasuresTest::map)
                        .collect(Collectors.toMap(measure -> (String) measure.get("id"), Function.identity()));
    }

    @Test
    void atLeastFifteenMeasuresHaveAPriceALifeAnUpkeepOrAReasonAndScores() throws IOException {
        Map<String, Map<String, Object>> measures = measures(read(CATALOGUE).get("catalogue"));

        assertThat(measures).hasSizeGreaterThanOrEqualTo(15);
        assertThat(measures.values()).allSatisfy(measure -> {
            Map<String, Object> asset = map(measure.get("asset"));
            assertThat(asset).containsKeys("discipline", "life", "renewal");
            assertThat(map(measure.get("scores"))).isNotEmpty();
            assertThat(measure.get("name").toString()).isNotBlank();
        });
        assertThat(measures.values().stream()
                        .filter(measure -> map(measure.get("asset")).containsKey("maintenance")))
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void everyFigureHasItsSourceOrIsAnAssumption() throws IOException {
        List<String> bare = new ArrayList<>();
        measures(read(CATALOGUE).get("catalogue")).forEach((id, measure) -> look(id, measure, false, bare));

        assertThat(bare).isEmpty();
    }

    /** Numbers for which nothing says where they come from, neither beside them nor around them. */
    private static void look(String path, Object value, boolean told, List<String> bare) {
        if (value instanceof Map<?, ?> map) {
            boolean here = told || TELLING.stream().anyMatch(map::containsKey);
            map.forEach((key, inner) -> look(path + "." + key, inner, here, bare));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> look(path, inner, told, bare));
        } else if (value instanceof Number && !told) {
            bare.add(path);
        }
    }

    @Test
    void theWholeCatalogueIsReadInACaseOfANeighbourhood() throws IOException {
        String measures =
                Files.readString(CATALOGUE).lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
        Path file = Files.writeString(folder.resolve("all.yaml"), leiden(measures));

        assertThat(CommandLineRun.run("validate", file, "--lang=en").exit()).isZero();
        String wrong = leiden(measures.replace("        owner: city\n", "")
                .replace("        owner: gridoperator", "        owner: gridoperater"));
        Path without = Files.writeString(folder.resolve("without.yaml"), wrong);
        CommandLineRun refused = CommandLineRun.run("validate", without, "--lang=en");
        assertThat(refused.exit()).isEqualTo(Exit.INVALID);
        assertThat(refused.err()).contains("package.catalogue[0].asset").contains("Did you mean gridoperator?");
    }

    /** The case of Leiden with another catalogue in the place of its own. */
    private static String leiden(String catalogue) throws IOException {
        String leiden = Files.readString(EXAMPLES.resolve("cases/leiden-zuid-west.yaml"));
        return leiden.substring(0, leiden.indexOf("\npackage:"))
                        .replace("../library/", EXAMPLES.toAbsolutePath().normalize() + "/library/")
                + "\npackage:\n  choice: points\n" + catalogue + "\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"leiden-zuid-west", "rotterdam-reyeroord"})
    void aMeasureOfACaseIsThatOfTheCatalogue(String name) throws IOException {
        Map<String, Map<String, Object>> catalogue = measures(read(CATALOGUE).get("catalogue"));
        Map<String, Object> asked =
                map(read(EXAMPLES.resolve("cases/" + name + ".yaml")).get("package"));

        assertThat(measures(asked.get("catalogue")))
                .hasSize(6)
                .allSatisfy((id, measure) -> assertThat(measure).isEqualTo(catalogue.get(id)));
    }
}
