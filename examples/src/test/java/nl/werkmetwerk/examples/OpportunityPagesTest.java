package nl.werkmetwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.cli.command.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every neighbourhood and an imported register have a list of opportunities and a page, which say the same. */
class OpportunityPagesTest {
    private static final String DATA = "<script type=\"application/json\" id=\"data\">";

    @TempDir
    private Path folder;

    static Stream<String> neighbourhoods() throws IOException {
        return CaseFile.all().map(CaseFile::name);
    }

    @ParameterizedTest
    @MethodSource("neighbourhoods")
    void neighbourhoodHasListAndPage(String file) throws IOException {
        JsonNode page = page(Path.of("cases", file));
        assertThat(page.get("map").isNull())
                .as("no neighbourhood says where its streets lie")
                .isTrue();
    }

    @Test
    void importedRegisterHasListMapAndPage() throws IOException {
        Path imported = folder.resolve("pipes.yaml");
        run("import", "registers/nanaimo-water-mains/window.map.yaml", "--out", imported.toString());
        JsonNode page = page(imported);
        assertThat(page.at("/map/kind")).hasSameSizeAs(page.at("/streets/id"));
    }

    /** The data of the page, after a look whether it lists what the list does. */
    private JsonNode page(Path file) throws IOException {
        Path page = folder.resolve("page.html");
        run("opportunities", file.toString(), "--out", page.toString());
        JsonNode list = new ObjectMapper().readTree(run("opportunities", file.toString(), "--format", "json"));
        String text = Files.readString(page);
        JsonNode data = new ObjectMapper()
                .readTree(text.substring(
                        text.indexOf(DATA) + DATA.length(), text.indexOf("</script>", text.indexOf(DATA))));
        List<String> listed = list.get("opportunities").findValuesAsText("section");
        assertThat(listed).isNotEmpty();
        Stream<String> shown = Stream.iterate(0, i -> i + 1)
                .limit(listed.size())
                .map(i -> data.at("/streets/id")
                        .get(data.at("/opportunities/street").get(i).asInt())
                        .asText());
        assertThat(shown).containsExactlyElementsOf(listed);
        return data;
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
