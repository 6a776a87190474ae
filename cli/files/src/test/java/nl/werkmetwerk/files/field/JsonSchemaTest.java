package nl.werkmetwerk.files.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.table.CaseFields;
import nl.werkmetwerk.files.Example;
import nl.werkmetwerk.files.result.ResultKind;
import nl.werkmetwerk.files.result.ResultSchema;
import nl.werkmetwerk.files.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class JsonSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path SHIPPED = Path.of("src/main/resources/nl/werkmetwerk/files");

    /** Write the shipped copies anew with {@code -Dwerkmetwerk.schema.write=true}. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void shippedSchemasAreTheGeneratedOnes(Language language) throws IOException {
        for (Form<?> root : List.of(CaseFields.CASE, RegisterTable.MAPPING)) {
            String generated = JsonSchema.generate(root, language);
            if (Boolean.getBoolean("werkmetwerk.schema.write")) {
                Files.writeString(SHIPPED.resolve(JsonSchema.file(root, language)), generated);
            }

            assertThat(JsonSchema.shipped(root, language)).isEqualTo(generated);
        }
    }

    static Stream<Path> casesThatMustBeValid() throws IOException {
        Stream<Path> examples = Files.list(Path.of("../../examples/cases"));
        Stream<Path> generated = Files.list(Path.of("src/test/resources/nl/werkmetwerk/files/cases"));
        return Stream.concat(examples, generated)
                .filter(path -> path.toString().matches(".*\\.(yaml|json)"))
                .filter(path -> !path.toString().contains(".expected."));
    }

    @ParameterizedTest
    @MethodSource("casesThatMustBeValid")
    void schemaAcceptsEveryExample(Path file) throws IOException {
        assertThat(problems(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void schemaAcceptsTheCaseToStartFrom(Language language) {
        assertThat(problems(Example.in(language))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("departures")
    void schemaRefusesWhatTheReaderRefuses(String written, String instead) {
        String example = Example.in(Language.EN);
        assertThat(example).contains(written);

        assertThat(problems(example.replaceFirst(java.util.regex.Pattern.quote(written), instead)))
                .isNotEmpty();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> departures() {
        return Map.ofEntries(
                        Map.entry("horizon: 60", "horizon: 0"),
                        Map.entry("horizon: 60 ", "horison: 60 "),
                        Map.entry("life: 60", "life: 60.5"),
                        Map.entry("surface: 0.8", "surface: 1.8"),
                        Map.entry("discountRate: 0.0225", "discountRate: -1"),
                        Map.entry("installed: 1971", "installed: '1971'"),
                        Map.entry("installed: 1998", "planned: 2030\n    installed: 1998"),
                        Map.entry("name: My street", "name: ''"),
                        Map.entry("lasting: false", "lasting: nee"),
                        Map.entry("window: 10", "window: [10]"))
                .entrySet()
                .stream()
                .map(entry -> org.junit.jupiter.params.provider.Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void everyFieldOfTheTableIsExplained() {
        JsonNode asset = tree(JsonSchema.generate(CaseFields.CASE, Language.EN))
                .path("$defs")
                .path("asset")
                .path("properties");

        assertThat(asset.path("life").path("description").asText())
                .isEqualTo("Years from renewal until it is due. [year] (MODEL 2.5)");
    }

    /** What ajv refuses in strict mode (strictRequired): a field is required that the same schema does not name. */
    @ParameterizedTest
    @MethodSource("printedSchemas")
    void everyFieldThatIsRequiredIsNamedBesideIt(String schema) {
        List<JsonNode> requiring = tree(schema).findParents("required").stream()
                .filter(node -> node.get("required").isArray())
                .toList();

        assertThat(requiring)
                .isNotEmpty()
                .allSatisfy(node -> node.get("required")
                        .forEach(name -> assertThat(node.path("properties").has(name.asText()))
                                .as(node.toString())
                                .isTrue()));
    }

    static Stream<String> printedSchemas() {
        return Stream.concat(
                Stream.of(
                        JsonSchema.generate(CaseFields.CASE, Language.EN),
                        JsonSchema.generate(RegisterTable.MAPPING, Language.NL)),
                ResultKind.ALL.stream().map(kind -> ResultSchema.of(kind, Language.EN)));
    }

    private static Set<ValidationMessage> problems(String yaml) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JsonSchema.generate(CaseFields.CASE, Language.EN))
                .validate(MAPPER.valueToTree(merged(new Load(LoadSettings.builder()
                                .setMaxAliasesForCollections(1000)
                                .build())
                        .loadFromString(yaml))));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Merge keys as an editor shows them: own keys first. */
    private static Object merged(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new java.util.LinkedHashMap<>();
            map.forEach((key, inner) -> copy.put(key.toString(), merged(inner)));
            if (copy.remove("<<") instanceof Map<?, ?> other) {
                other.forEach((key, inner) -> copy.putIfAbsent(key.toString(), inner));
            }
            return copy;
        }
        return value instanceof java.util.List<?> list
                ? list.stream().map(JsonSchemaTest::merged).toList()
                : value;
    }
}
