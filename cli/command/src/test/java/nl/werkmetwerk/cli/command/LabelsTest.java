package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers see a discipline, a kind of work and a strategy by the words for it; programs by its name in the case. */
class LabelsTest {
    private static final String LABELS = """
            {"labels": {"sewer": "Vrijverval", "excavation": "Grondwerk",
             "integrated": "Alles in 2031", "window10": "Tien jaar"},
            """;

    @TempDir
    private Path folder;

    private String street;
    private String labelled;

    @BeforeEach
    void write() throws IOException {
        street = Files.copy(Path.of("../../examples/cases/proefstraat.json"), folder.resolve("street.json"))
                .toString();
        labelled = labelled("labelled.json", LABELS);
    }

    @Test
    void usualDisciplinesAndKindsHaveWordsOfTheirLanguage() {
        assertThat(run("compare", street, "--verbose", "--lang", "nl"))
                .containsPattern("\nriool +")
                .containsPattern("\nweg +")
                .doesNotContainPattern("\nsewer +");
        assertThat(run("explain", street, "--strategy", "integrated", "--asset", "sewer-1", "--lang", "nl"))
                .contains("vernieuwing graafwerk")
                .contains(", riool, ");
    }

    @Test
    void labelOfTheCaseComesFirst() {
        assertThat(run("compare", labelled, "--verbose", "--lang", "nl"))
                .contains("Alles in 2031 bespaart")
                .containsPattern("\nVrijverval +")
                .doesNotContain("integrated", "window10");
        assertThat(run("explain", labelled, "--strategy", "integrated", "--asset", "sewer-1"))
                .contains("Grondwerk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "budget", "parties", "sensitivity"})
    void listOfFiguresHasTheNamesOfTheCaseAndIsTheSameInEveryLanguage(String command) {
        String list = run(command, street, "--format", "csv", "--lang", "nl");

        assertThat(run(command, street, "--format", "csv", "--lang", "en")).isEqualTo(list);
        assertThat(run(command, labelled, "--format", "csv", "--lang", "nl")).isEqualTo(list);
    }

    @Test
    void resultForProgramsHasTheNamesOfTheCase() {
        String json = run("compare", labelled, "--format", "json");

        assertThat(json).contains("\"strategy\":\"integrated\"").doesNotContain("\"Alles in 2031\"", "Vrijverval");
    }

    @Test
    void twoThatWouldReadAlikeKeepTheirNames() throws IOException {
        String alike = labelled("alike.json", "{\"labels\": {\"integrated\": \"Samen\", \"window10\": \"Samen\"},");

        assertThat(run("compare", alike, "--lang", "nl"))
                .contains("integrated", "window10")
                .doesNotContainPattern("\nSamen ");
    }

    private String labelled(String name, String labels) throws IOException {
        String of = Files.readString(Path.of(street)).strip().substring(1);
        return Files.writeString(folder.resolve(name), labels + of).toString();
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit =
                new Program(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err)).run(arguments);
        assertThat(exit).as(err.toString()).isZero();
        return out.toString();
    }
}
