package nl.werkmetwerk.files.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResultSchemaTest {
    private static final Path REVIEWED = Path.of("src/test/resources/nl/werkmetwerk/files/result");

    static Stream<ResultKind<?>> kinds() {
        return ResultKind.ALL.stream();
    }

    /** Write the reviewed copies anew with {@code -Dwerkmetwerk.schema.write=true}. */
    @ParameterizedTest
    @MethodSource("kinds")
    void isTheReviewedOne(ResultKind<?> kind) throws IOException {
        String schema = ResultSchema.of(kind, Language.EN);
        Path reviewed = REVIEWED.resolve(kind + ".schema.json");
        if (Boolean.getBoolean("werkmetwerk.schema.write")) {
            Files.writeString(reviewed, schema);
        }

        assertThat(schema).isEqualTo(Files.readString(reviewed).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void explainsTheSameFieldsInBothLanguages(ResultKind<?> kind) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode dutch = mapper.readTree(ResultSchema.of(kind, Language.NL));
        JsonNode english = mapper.readTree(ResultSchema.of(kind, Language.EN));

        assertThat(dutch.findValuesAsText("description")).doesNotContainAnyElementsOf(List.of("", " "));
        assertThat(without(dutch)).isEqualTo(without(english));
    }

    @Test
    void noExplanationIsLeftOver() {
        String all = kinds().map(kind -> ResultSchema.of(kind, Language.EN)).reduce("", String::concat);
        ResourceBundle explanations = Texts.bundle("nl.werkmetwerk.files.result.fields", Language.EN);

        assertThat(new TreeSet<>(explanations.keySet()))
                .allSatisfy(key -> assertThat(all).contains(quoted(explanations.getString(key))));
    }

    private static String quoted(String text) {
        return text.replace("\"", "\\\"");
    }

    private static JsonNode without(JsonNode schema) {
        schema.findParents("description").forEach(node -> ((ObjectNode) node).remove("description"));
        return schema;
    }
}
