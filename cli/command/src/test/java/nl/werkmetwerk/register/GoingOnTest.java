package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is begun with this program has an end without an edge, unless it says otherwise (MODEL 1, 6). */
class GoingOnTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''| continuation", "', residualValue: none'| none"})
    void anImportedCaseGoesOnUnlessItsMappingSaysOtherwise(String said, String written) throws IOException {
        Path trees = Files.writeString(folder.resolve("trees.csv"), "ID;JAAR\n1;1990\n");
        Path mapping = Files.writeString(folder.resolve("t.map.yaml"), """
                register: t
                case: {name: t, baseYear: 2026, horizon: 60%s}
                id: {column: ID}
                discipline: tree
                installed: {column: JAAR}
                section: {all: s}
                templates: [{asset: {life: 80, renewal: [{kind: tree, unitCost: 100}]}}]
                """.formatted(said));
        assertThat(ImportedCase.of(folder, mapping + "=" + trees)
                        .whole()
                        .get("residualValue")
                        .textValue())
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"nl, straat.yaml", "en, street.yaml", "nl, straat.json"})
    void aCaseToStartFromGoesOn(String language, String name) throws IOException {
        Path file = folder.resolve(name);
        assertThat(CommandLineRun.run("init", file, "--lang", language).exit()).isZero();
        assertThat(Files.readString(file)).containsPattern("\"?residualValue\"? ?: \"?continuation");
    }

    @Test
    void aMadeUpCityGoesOn() {
        assertThat(CommandLineRun.run("sample", "--sections", "2").out()).contains("residualValue: continuation\n");
    }
}
