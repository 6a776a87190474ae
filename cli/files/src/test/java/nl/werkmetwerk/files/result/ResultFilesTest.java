package nl.werkmetwerk.files.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkmetwerk.files.CaseFiles;
import nl.werkmetwerk.files.document.CompareDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.document.ToldWarning;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.study.Chances;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.study.CompareStudy;
import nl.werkmetwerk.study.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResultFilesTest {
    private static final Path STREET = Path.of("../../examples/cases/proefstraat.json");

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(ResultSchema.of(ResultKind.COMPARE, Language.EN));

    @TempDir
    private Path folder;

    static Stream<Path> cases() throws IOException {
        return ShippedCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsReadIsWhatWasWrittenAndHoldsToTheSchema(Path shipped) throws IOException {
        CompareDocument told = compared(shipped);
        Path file = folder.resolve("result.json");
        ResultFiles.write(told, file);
        assertThat(SCHEMA.validate(new ObjectMapper().readTree(file.toFile()))).isEmpty();

        CompareDocument read = ResultFiles.read(file, ResultKind.COMPARE);
        assertThat(read).isEqualTo(told);
        Path again = folder.resolve("again.json");
        ResultFiles.write(read, again);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void aResultIsAskedByStrategyAndBaseline() throws IOException {
        CompareDocument told = compared(STREET);

        assertThat(told.saving("integrated", Baseline.SEPARATE).result().amount())
                .isEqualTo(told.strategy("separate").result().total()
                        - told.strategy("integrated").result().total());
        assertThatThrownBy(() -> told.strategy("nobody")).hasMessage("there is no strategy nobody");
        assertThatThrownBy(() -> told.saving("separate", Baseline.COINCIDENT))
                .hasMessage("there is no saving of separate against coincident");
    }

    @Test
    void whatAResultIsIsToldByItsFields() throws IOException {
        CompareDocument told = compared(STREET);
        Path file = folder.resolve("results.json");
        ResultFiles.write(told, file);
        Files.writeString(file, Files.readString(file) + Files.readString(file));

        assertThat(ResultFiles.readAll(file)).containsExactly(told, told);
        assertThatThrownBy(() -> ResultFiles.read(file))
                .isInstanceOf(ResultFileException.class)
                .hasMessageEndingWith("one result is needed here; this file holds 2.");
    }

    @Test
    void theDateAndTheStepsOfARateComeBack() throws IOException {
        CompareDocument told = compared(STREET);
        String dated = text(told)
                .replace("\"discountRate\":0.0225", "\"discountRate\":[{\"from\":2026,\"rate\":0.0225}]")
                .replace("\"options\":[]", "\"options\":[\"--wish 0.25\"],\"date\":\"2026-03-31\"");
        Path file = folder.resolve("dated.json");
        Files.writeString(file, dated);

        CompareDocument read = ResultFiles.read(file, ResultKind.COMPARE);
        assertThat(read.stamp().date()).contains(LocalDate.of(2026, 3, 31));
        assertThat(read.head().discountRate().steps()).hasSize(1);
        assertThat(text(read)).isEqualTo(dated);
    }

    @Test
    void theChanceOfASavingComesBack() throws IOException {
        CompareDocument told = compared(Path.of("../../examples/cases/zoetermeer-meerzicht.yaml"), Chances.ALWAYS);
        Path file = folder.resolve("chance.json");
        ResultFiles.write(told, file);

        CompareDocument read = ResultFiles.read(file, ResultKind.COMPARE);
        assertThat(read.savings())
                .isNotEmpty()
                .allMatch(saving -> saving.result().chance().isPresent());
        assertThat(read).isEqualTo(told);
        assertThat(SCHEMA.validate(new ObjectMapper().readTree(file.toFile()))).isEmpty();
    }

    @Test
    void whatIsNotDefinedIsNullAndComesBackEmpty() throws IOException {
        CompareDocument told = compared(STREET);

        assertThat(told.savings().get(1).result().irr()).isEmpty();
        assertThat(told.savings().get(1).result().irrRoots()).hasSize(2);
        assertThat(text(told)).contains("\"irr\":null,\"irrRoots\":[");
        assertThat(told.strategies()).allMatch(strategy -> strategy.writeOff().equals(OptionalDouble.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "damageEffect"         | "damageEfect"            | savings[0].damageEfect: there is no field damageEfect here. Did you mean damageEffect?
        "horizon":60,          | ''                       | the field horizon is missing.
        "horizon":60           | "horizon":60.5           | horizon: 60.5 is not a whole number.
        "horizon":60           | "horizon":null           | horizon: null stands here; a number is expected.
        "baseline":"separate"  | "baseline":"seperate"    | savings[0].baseline: "seperate" is not allowed; allowed are separate, coincident. Did you mean separate?
        "version":1            | "version":2              | version: a result of version 2 cannot be read; this program knows version 1.
        "currency":"EUR"       | "currency":" "           | currency: the text is empty; give a text that is not.
        "currency":"EUR"       | "currency":7             | currency: 7
        "irrRoots":[]          | "irrRoots":{}            | irrRoots
        "bySection":{          | "bySection":{"x":"1",    | strategies[0].bySection.x: "1"
        "bySection":           | "bySection":[],"x":      | strategies[0].bySection: a list
        "openings":[           | "openings":[true,        | strategies[0].sections[0].openings[0]: true
        "engine":"test"        | "engine":"a","engine":"b" | stamp.engine: engine stands here twice.
        "sha256":"0            | "sha256":"x              | stamp.inputs[0].sha256: x00
        "options":[]           | "options":[],"date":"2026-02-30" | stamp: these values do not go together
        "discountRate":0.0225  | "discountRate":[]        | discountRate
        """)
    void whatIsWrongIsToldWithItsPlace(String right, String wrong, String message) throws IOException {
        String text = text(compared(STREET));
        assertThat(text).contains(right);
        Path file = folder.resolve("wrong.json");
        Files.writeString(file, text.replaceFirst(Pattern.quote(right), wrong));

        ResultFileException refused =
                catchThrowableOfType(ResultFileException.class, () -> ResultFiles.read(file, ResultKind.COMPARE));
        assertThat(refused.in(Language.EN)).startsWith(file + ":1:").contains(message);
        assertThat(refused.in(Language.NL)).startsWith(file + ":1:").isNotEqualTo(refused.in(Language.EN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"case": "x"    | ends here in the middle
        {"case" "x"}    | this is not valid JSON
        {"name": "x"}   | this is no result of werkmetwerk.
        [1]             | a list
        ''              | one result is needed here; this file holds 0.
        """)
    void whatIsNoResultIsRefused(String text, String message) throws IOException {
        Path file = folder.resolve("none.json");
        Files.writeString(file, text);

        assertThatThrownBy(() -> ResultFiles.read(file))
                .isInstanceOf(ResultFileException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aFileThatIsNotThereIsNoResultFile() {
        assertThatThrownBy(() -> ResultFiles.read(folder.resolve("nothing.json")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private String text(CompareDocument told) throws IOException {
        Path file = folder.resolve("text.json");
        ResultFiles.write(told, file);
        return Files.readString(file);
    }

    private static CompareDocument compared(Path shipped) throws IOException {
        return compared(shipped, Chances.NONE);
    }

    private static CompareDocument compared(Path shipped, Chances chances) throws IOException {
        CompareAnswer answer = new CompareStudy(chances).run(CaseFiles.read(shipped), Run.DEFAULT);
        List<ToldWarning> told = answer.comparison().warnings().stream()
                .map(warning -> new ToldWarning(warning.code().name(), "a doubt", warning.where()))
                .toList();
        Stamp stamp = new Stamp(
                List.of(new Stamp.Input(shipped.getFileName().toString(), "0".repeat(64))),
                "test",
                "compare",
                List.of(),
                Optional.empty());
        return CompareDocument.of(answer, told, stamp);
    }
}
