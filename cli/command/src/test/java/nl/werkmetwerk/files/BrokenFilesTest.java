package nl.werkmetwerk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of the folder {@code broken} against {@code broken.txt}: the name of a file, and under it all its messages,
 * in English and in Dutch. Names tell what is broken; {@code library*.csv} are read by the files that name them.
 */
class BrokenFilesTest {
    private static final String FOLDER = "../files/src/test/resources/nl/werkmetwerk/files/";
    private static final String BROKEN = FOLDER + "broken/";

    record Expected(List<String> english, List<String> dutch) {}

    private static Map<String, Expected> table() throws IOException {
        Map<String, Expected> table = new LinkedHashMap<>();
        Expected last = null;
        for (String line : Files.readAllLines(Path.of(FOLDER + "broken.txt"))) {
            if (line.startsWith("  en  ")) {
                last.english().add(line.substring("  en  ".length()));
            } else if (line.startsWith("  nl  ")) {
                last.dutch().add(line.substring("  nl  ".length()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                last = new Expected(new ArrayList<>(), new ArrayList<>());
                table.put(line, last);
            }
        }
        return table;
    }

    static Stream<String> broken() throws IOException {
        return table().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void tellsWhatIsBroken(String file) throws IOException {
        ReadResult result = new ScenarioReader(InputStream.nullInputStream()).read(BROKEN + file, List.of());

        assertThat(result.scenario()).isEmpty();
        assertThat(in(Language.EN, result.messages()))
                .isEqualTo(table().get(file).english());
        assertThat(in(Language.NL, result.messages()))
                .isEqualTo(table().get(file).dutch());
    }

    @Test
    void tableHasEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(BROKEN))) {
            assertThat(files.map(path -> path.getFileName().toString()).filter(name -> !name.endsWith(".csv")))
                    .containsExactlyInAnyOrderElementsOf(table().keySet())
                    .hasSizeGreaterThanOrEqualTo(60);
        }
    }

    private static List<String> in(Language language, List<Message> messages) {
        return messages.stream()
                .map(message -> message.in(Texts.of(language)).replace(BROKEN, ""))
                .toList();
    }
}
