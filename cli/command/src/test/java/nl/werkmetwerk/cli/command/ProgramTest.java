package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkmetwerk.files.Example;
import nl.werkmetwerk.files.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void validatesWhatInitWrites() {
        Path file = folder.resolve("straat.yaml");

        assertThat(run("", "init", file.toString(), "--lang", "nl")).isEqualTo(Exit.DONE);
        assertThat(run("", "validate", file.toString(), "--lang", "nl")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("geldig. Wegvakken 2, objecten 5, strategieën 3, partijen 2");
    }

    @Test
    void initWritesOverNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "mine");

        assertThat(run("", "init", file.toString(), "--lang", "en")).isEqualTo(Exit.FILE);
        assertThat(file).hasContent("mine");
    }

    @Test
    void invalidCaseGivesThreeAndItsMessagesOnStandardError() {
        String broken = Example.in(Language.EN).replace("life: 75", "life: -75");

        assertThat(run(broken, "validate", "-", "--lang", "en")).isEqualTo(Exit.INVALID);
        assertThat(err.toString())
                .contains("-:76:11  assets[1].life: -75 is not a life; years above 0 are. Did you mean 75?");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void everyFileIsCheckedAndTheWorstExitCodeStands() {
        assertThat(run("x", "validate", "-", folder.resolve("nowhere.yaml").toString(), "--lang=en"))
                .isEqualTo(Exit.FILE);
        assertThat(err.toString()).contains("an object with fields is expected", "this file does not exist");
    }

    @Test
    void wrongOptionNamesTheRightOne() {
        assertThat(run("", "validate", "--colour", "never", "x", "--lang", "en"))
                .isEqualTo(Exit.USAGE);
        assertThat(err.toString()).startsWith("--colour is not known here. Did you mean --color?");
    }

    @Test
    void helpIsInTheLanguageAskedFor() {
        assertThat(run("", "validate", "--help", "--lang", "nl")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("Gebruik: werkmetwerk validate", "Invoer:", "Voorbeelden:");
    }

    @Test
    void schemaExplainsResultsToo() {
        assertThat(run("", "schema", "--result", "compare", "--lang", "nl")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("Interne rentevoet als er precies één is.");

        assertThat(run("", "schema", "--result", "compair", "--lang", "en")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("\"compair\" is not a value of --result. Possible are compare");
    }

    @Test
    void schemaIsPrintedAsShipped() {
        assertThat(run("", "schema", "--lang", "en")).isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .startsWith("{")
                .contains("\"$schema\" : \"https://json-schema.org/draft/2020-12/schema\"");
    }

    private int run(String input, String... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new Program(in, new PrintWriter(out), new PrintWriter(err)).run(arguments);
    }
}
