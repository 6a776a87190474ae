package nl.werkmetwerk.register;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.cli.command.CommandLineRun;
import nl.werkmetwerk.cli.command.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code init --mapping} writes is a mapping that {@code validate --mapping} and {@code import} take as it stands. */
class MappingToAdaptTest {
    private static final Path HYDX = Path.of("../../examples/registers/gwsw-hyd-voorbeeldstelsel");

    @TempDir
    private Path folder;

    static List<String> names() {
        return ShippedMapping.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyShippedMappingReadsTheRegisterNamed(String name) throws IOException {
        Path register = name.equals("gwsw-hyd") ? HYDX : register(name);
        Path mapping = Files.createDirectory(folder.resolve("mijn")).resolve("a.map.yaml");
        CommandLineRun written = run("init", "--mapping", name, "--register", register, mapping, "--lang", "nl");

        assertThat(written.exit()).isZero();
        assertThat(written.err()).contains("nu: werkmetwerk validate --mapping " + mapping);
        CommandLineRun checked = run("validate", "--mapping", mapping, "--lang", "en");
        assertThat(checked.exit()).isZero();
        assertThat(checked.out()).contains("valid mapping of register " + name);
        assertThat(checked.err()).isEmpty();
        Path stacked = folder.resolve("case.yaml");
        // the example system of GWSW-Hyd lies nowhere on earth (its README)
        String plane = "plane=" + (name.equals("gwsw-hyd") ? "local" : "EPSG:28992");
        CommandLineRun imported = run("import", mapping, "--out", stacked, "--set", plane);
        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(run("validate", stacked).exit()).isZero();
    }

    @ParameterizedTest
    @MethodSource("names")
    void withoutARegisterTheUsualNameIsToldAndDoubted(String name) {
        Path mapping = folder.resolve("b.map.yaml");

        assertThat(run("init", "--mapping", name, mapping, "--lang", "en").err())
                .contains("It reads " + ShippedMapping.usualRegister(name));
        CommandLineRun checked = run("validate", "--mapping", mapping, "--lang", "en");
        assertThat(checked.exit()).isZero();
        assertThat(checked.err()).contains("is not there yet");
    }

    @Test
    void whatIsWrongWithAMappingIsToldWithItsPlace() throws IOException {
        Path mapping = folder.resolve("c.map.yaml");
        run("init", "--mapping", "bomen", mapping);
        Files.writeString(mapping, Files.readString(mapping).replace("discipline: tree", "disipline: tree"));

        CommandLineRun checked = run("validate", "--mapping", mapping, "--lang", "en");
        assertThat(checked.exit()).isEqualTo(Exit.INVALID);
        assertThat(checked.err()).contains("c.map.yaml:37:1", "Did you mean discipline?");
    }

    @Test
    void aRegisterThatIsNotThereOrNotAskedForIsRefused() {
        Path mapping = folder.resolve("d.map.yaml");

        assertThat(run("init", "--mapping", "bomen", "--register", folder.resolve("no.csv"), mapping)
                        .exit())
                .isEqualTo(Exit.FILE);
        assertThat(run("init", "--register", folder, mapping).exit()).isEqualTo(Exit.USAGE);
        assertThat(mapping).doesNotExist();
    }

    /** One record as the mapping wants it: each of its columns filled, drawn as a square of 30 m by 10 m in RD. */
    private Path register(String name) throws IOException {
        Map<?, ?> mapping =
                (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(ShippedMapping.text(name));
        Map<Object, Object> fields = new LinkedHashMap<>();
        fields.put(((Map<?, ?>) mapping.get("id")).get("column"), "a-1");
        fields.put(((Map<?, ?>) mapping.get("installed")).get("column"), 1990);
        if (mapping.get("quantity") instanceof Map<?, ?> quantity && quantity.get("column") != null) {
            fields.put(quantity.get("column"), 100);
        }
        conditions(mapping).forEach((column, allowed) -> fields.putIfAbsent(column, meeting(column, allowed)));
        if (mapping.get("x") != null) {
            fields.put(mapping.get("x"), 155_000);
            fields.put(mapping.get("y"), 463_000);
        }
        List<List<Integer>> ring = List.of(
                List.of(155_000, 463_000),
                List.of(155_030, 463_000),
                List.of(155_030, 463_010),
                List.of(155_000, 463_010),
                List.of(155_000, 463_000));
        Map<String, Object> feature = Map.of(
                "type",
                "Feature",
                "properties",
                fields,
                "geometry",
                Map.of("type", "Polygon", "coordinates", List.of(ring)));
        Path file = folder.resolve("register van " + name + ".geojson");
        new ObjectMapper().writeValue(file.toFile(), Map.of("type", "FeatureCollection", "features", List.of(feature)));
        return file;
    }

    /** A value that meets a condition: one of those listed, the one named, or a measure below every limit. */
    private static Object meeting(Object column, Object allowed) {
        if (allowed instanceof List<?> list) {
            return list.get(0);
        }
        return allowed instanceof Map<?, ?> ? column.equals("type") ? "GemengdRiool" : 5 : allowed;
    }

    private static Map<Object, Object> conditions(Map<?, ?> mapping) {
        Map<Object, Object> conditions = new LinkedHashMap<>();
        if (mapping.get("where") instanceof Map<?, ?> where) {
            conditions.putAll(where);
        }
        for (Object template : (List<?>) mapping.get("templates")) {
            if (((Map<?, ?>) template).get("when") instanceof Map<?, ?> when) {
                conditions.putAll(when);
            }
        }
        return conditions;
    }
}
