package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every result says which options it was asked with (DESIGN 4): those that were typed and tell what is asked. */
class StampTest {
    @TempDir
    private Path folder;

    private Path street;

    @BeforeEach
    void putAStreetInAFolder() throws IOException {
        street = folder.resolve("street.yaml");
        assertThat(run("init", street.toString()).exit()).isEqualTo(Exit.DONE);
    }

    private List<String> stamped(String command, String... options) throws IOException {
        List<Object> words = new ArrayList<>(List.of(command, street, "--format", "json"));
        words.addAll(List.of(options));
        CommandLineRun done = run(words.toArray());
        assertThat(done.exit()).as(done.err()).isEqualTo(Exit.DONE);
        JsonNode told = done.json().at("/stamp/options");
        List<String> stamped = new ArrayList<>();
        told.forEach(one -> stamped.add(one.textValue()));
        return stamped;
    }

    @ParameterizedTest
    @CsvSource({
        "compare, --wish 0.25",
        "compare, --section main",
        "optimise, --gap 0.5",
        "opportunities, --window 5",
        "parties, --strategy coincident",
        "budget, --strategy separate",
        "simulate, --draws 40",
        "sensitivity, --part 0.1",
        "explain, --strategy separate"
    })
    void everyCommandStampsWhatWasAsked(String command, String option) throws IOException {
        String[] words = option.split(" ");
        if (words[0].equals("--section")) {
            words[1] = Files.readString(street).replaceAll("(?s).*?sections:\\s*- *\\{? *id: *([\\w-]+).*", "$1");
        }
        assertThat(stamped(command, words)).containsExactly(words[0] + " " + words[1]);
    }

    @Test
    void whereAnAnswerGoesAndHowItIsMadeIsNotStamped() throws IOException {
        assertThat(stamped("compare", "--threads", "2", "--lang", "en", "-q", "-v", "--color", "never"))
                .isEmpty();
        Path written = folder.resolve("written.yaml");
        assertThat(stamped("opportunities", "--write", written.toString())).isEmpty();
    }

    @Test
    void optionsAndTheirValuesAreInTheOrderInWhichTheyWereTyped() throws IOException {
        assertThat(stamped("simulate", "--shares", "--set", "horizon=30", "--draws", "40", "--set", "horizon=40"))
                .containsExactly("--shares", "--set horizon=30", "--set horizon=40", "--draws 40");
    }
}
