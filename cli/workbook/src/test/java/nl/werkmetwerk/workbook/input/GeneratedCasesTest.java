package nl.werkmetwerk.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.files.CaseFiles;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Tree;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that was made up goes into a workbook and comes out of it the same. */
class GeneratedCasesTest {
    private static final int TREES = 60;
    private static final int CITIES = 5;

    @TempDir
    private Path directory;

    /** Every field of the table, whether it makes sense or not. */
    @Test
    void nothingIsLostOnTheWayThroughAWorkbook() throws Exception {
        for (int seed = 0; seed < TREES; seed++) {
            Map<String, Object> scenario = new TreeGenerator(seed).scenario();
            String json = new ObjectMapper().writeValueAsString(scenario);
            Mapping root = (Mapping) Tree.of(new InputFile("made-up.yaml", json, ""), Limits.USUAL)
                    .root();
            for (Language language : Language.values()) {
                Mapping back = (Mapping) reader().root(write(root, language).toString(), List.of());
                assertThat(sorted(PlainTree.of(back)))
                        .as("seed %d, %s", seed, language)
                        .isEqualTo(sorted(PlainTree.of(root)));
            }
        }
    }

    @Test
    void citiesAreTheSameCase() throws Exception {
        for (int seed = 0; seed < CITIES; seed++) {
            Path yaml = directory.resolve("city.yaml");
            CaseFiles.write(RealisticCity.of(seed, 12, 40), yaml);
            Path workbook = write((Mapping) reader().root(yaml.toString(), List.of()), Language.NL);
            assertThat(of(workbook)).as("seed %d", seed).isEqualTo(of(yaml));
        }
    }

    private static Case of(Path file) {
        return reader().read(file.toString(), List.of())
                .scenario()
                .orElseThrow()
                .of();
    }

    private Path write(Mapping root, Language language) throws Exception {
        Path workbook = directory.resolve("case.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            new CaseWorkbookWriter(language).write(root, out);
        }
        return workbook;
    }

    private static ScenarioReader reader() {
        return new ScenarioReader(InputStream.nullInputStream());
    }

    /** Order of fields says nothing. */
    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new TreeMap<>();
            map.forEach((key, inner) -> copy.put(key.toString(), sorted(inner)));
            return copy;
        }
        return value instanceof List<?> list
                ? list.stream().map(GeneratedCasesTest::sorted).toList()
                : value;
    }
}
