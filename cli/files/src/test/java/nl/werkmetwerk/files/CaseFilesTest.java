package nl.werkmetwerk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.plain.WholeCases;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFilesTest {
    private static final int GENERATED = 200;

    @TempDir
    private Path folder;

    static Stream<Path> shipped() throws IOException {
        return Stream.of(
                        "../../examples/cases",
                        "../../examples/published",
                        "src/test/resources/nl/werkmetwerk/files/cases")
                .flatMap(CaseFilesTest::cases);
    }

    private static Stream<Path> cases(String directory) {
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .filter(file -> !file.toString().contains(".expected."))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Figures of libraries, rules, money and uncertainties among them. */
    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedCaseThatIsWrittenAndReadIsTheSameCase(Path file) throws IOException {
        comesBack(CaseFiles.read(file));
    }

    @Test
    void aGeneratedCaseThatIsWrittenAndReadIsTheSameCase() throws IOException {
        for (int seed = 1; seed <= GENERATED; seed++) {
            comesBack(WholeCases.of(seed));
        }
    }

    @Test
    void aCityThatIsWrittenAndReadIsTheSameCity() throws IOException {
        comesBack(RealisticCity.of(7, 40, 60));
    }

    private void comesBack(Case of) throws IOException {
        for (String name : List.of("case.yaml", "case.json")) {
            Path file = folder.resolve(name);
            CaseFiles.write(of, file);
            Case back = CaseFiles.read(file);
            assertThat(back).as("%s as %s", of.name(), name).isEqualTo(of);
            byte[] once = Files.readAllBytes(file);
            CaseFiles.write(back, file);
            assertThat(Files.readAllBytes(file)).as("%s as %s", of.name(), name).isEqualTo(once);
        }
    }

    /** Words that YAML takes for something else, ends of lines, halves of pairs, a text that ends a comment. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "1e3",
                "~",
                "a: b",
                "- x",
                "\"q\" \\ '",
                "a\nb\tc",
                "\u0007\u0085\u2028\uFEFF",
                "\uD83C\uDF33",
                "\uD83C",
                "# z",
                " padded "
            })
    void aNameOfAnySignsComesBack(String name) throws IOException {
        Case odd = RealisticCity.of(1, 1, 10).toBuilder().name(name).build();
        comesBack(odd);
    }

    @Test
    void whatGoesWithoutSayingIsNotWritten() throws IOException {
        Path file = folder.resolve("street.yaml");
        Case of = CaseFiles.read(Path.of("../../examples/cases/proefstraat.json"));
        CaseFiles.write(of.toBuilder().section(Section.of("empty")).build(), file);
        assertThat(Files.readString(file))
                .contains("  - {id: empty, households: 0}\n")
                .doesNotContain("timing", "currency", "digs: true", "inflation: 0");
    }

    @Test
    void aWrongFileIsToldWithEveryMistakeAtItsPlace() throws IOException {
        Path file = Files.writeString(
                folder.resolve("street.yaml"),
                "name: x\nbaseYear: 2026\nhorizon: 0\nsections: [{id: s}]\nassets: [{id: a, life: 60}]\n");
        assertThatExceptionOfType(CaseFileException.class)
                .isThrownBy(() -> CaseFiles.read(file))
                .satisfies(wrong -> {
                    assertThat(wrong.messages()).hasSizeGreaterThan(3);
                    assertThat(wrong).hasMessageContaining("street.yaml:3:10  horizon: 0 ");
                    assertThat(wrong.in(Language.NL)).contains("street.yaml:3:10  horizon: 0 is geen");
                });
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatExceptionOfType(CaseFileException.class)
                .isThrownBy(() -> CaseFiles.read(folder.resolve("none.yaml")))
                .withMessageContaining("none.yaml");
    }
}
