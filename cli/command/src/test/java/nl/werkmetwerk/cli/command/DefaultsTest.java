package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkmetwerk.files.Defaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defaults of a folder, {@code werkmetwerk.yaml}: where they are found, what goes before them, and that they are an input. */
class DefaultsTest {
    private static final Map<String, String> NOWHERE = Map.of("LANG", "C.UTF-8");

    @TempDir
    private Path folder;

    private Path street;
    private Path file;

    @BeforeEach
    void makeARepository() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        street = Files.createDirectories(folder.resolve("cases/centre")).resolve("street.yaml");
        file = folder.resolve("werkmetwerk.yaml");
        assertThat(run(NOWHERE, "init", street, "--lang", "en").exit()).isZero();
    }

    private static CommandLineRun run(Map<String, String> environment, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int exit = new Program(
                        new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err), environment)
                .run(words);
        return new CommandLineRun(exit, out.toString(), err.toString());
    }

    @Test
    void theFileIsLookedForUpToTheRepositoryOrHomeAndNeverBeyond() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home/sub/deep"))
                .getParent()
                .getParent();
        Path outside = Files.writeString(folder.resolve("home").resolveSibling("werkmetwerk.yaml"), "lang: en");
        Path deep = home.resolve("sub/deep");

        assertThat(Defaults.find(deep, home)).isEmpty();
        Path atHome = Files.writeString(home.resolve("werkmetwerk.yaml"), "lang: en");
        assertThat(Defaults.find(deep, home)).contains(atHome);
        assertThat(Defaults.find(deep, Path.of("/nowhere")))
                .as("the repository is the bound")
                .contains(atHome);
        Files.delete(folder.resolve(".git"));
        assertThat(Defaults.find(deep, Path.of("/nowhere")))
                .as("no bound above")
                .isEmpty();
        assertThat(Defaults.find(folder, Path.of("/nowhere")))
                .as("beside the case")
                .contains(outside);
        assertThat(Defaults.find(Path.of("/"), Path.of("/"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, '', '', valid.",
        "en, nl, '', geldig.",
        "en, nl, en, valid.",
        "nl, EN, '', valid.",
        "'', '', '', geldig."
    })
    void anOptionGoesBeforeTheEnvironmentAndThatBeforeTheFile(
            String inFile, String inEnvironment, String option, String told) throws IOException {
        if (!inFile.isEmpty()) {
            Files.writeString(file, "lang: " + inFile);
        }
        Map<String, String> environment = Map.of("LANG", "nl_NL.UTF-8", "WERKMETWERK_LANG", inEnvironment);

        CommandLineRun checked = option.isEmpty()
                ? run(environment, "validate", street)
                : run(environment, "validate", street, "--lang", option);
        assertThat(checked.out()).contains(told);
    }

    @Test
    void drawsSeedAndDialectAreTakenUnlessTyped() throws IOException {
        Files.writeString(file, "draws: 640\nseed: 7\ncsvDialect: nl\n");

        JsonNode usual = json("simulate", street, "--format", "json");
        assertThat(usual.get("draws").intValue()).isEqualTo(640);
        assertThat(usual.get("seed").intValue()).isEqualTo(7);
        JsonNode typed = json("simulate", street, "--format", "json", "--draws", 320, "--seed", 1);
        assertThat(typed.get("draws").intValue()).isEqualTo(320);
        assertThat(typed.get("seed").intValue()).isEqualTo(1);
        assertThat(run(NOWHERE, "compare", street, "--format", "csv").out()).contains(";");
    }

    @Test
    void aCaseWithoutALibraryTakesThatOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("prices.yaml"), """
            items: [{id: pipe.new, discipline: sewer, unit: EUR/m, low: 300, typical: 400, high: 500, priceYear: 2026, vat: excl}]
            """);
        Files.writeString(
                street,
                Files.readString(street)
                        .replace("kind: pipe, unitCost: 350", "kind: pipe, unitCost: {item: pipe.new}"));
        assertThat(run(NOWHERE, "validate", street).exit()).isEqualTo(Exit.INVALID);

        Files.writeString(file, "library: prices.yaml\n");
        CommandLineRun checked = run(NOWHERE, "validate", street, "--lang", "en");
        assertThat(checked.exit()).as(checked.err()).isZero();
        assertThat(checked.out()).contains("figures from the library 2");
    }

    @Test
    void theFileIsNamedInTheStampAndIsNeverWrittenOver() throws IOException {
        Files.writeString(file, "lang: nl\n");

        JsonNode inputs =
                json("compare", street, "--format", "json").path("stamp").path("inputs");
        assertThat(inputs).hasSize(2);
        assertThat(inputs.get(1).get("file").asText()).isEqualTo("werkmetwerk.yaml");
        // printf 'lang: nl\n' | sha256sum
        assertThat(inputs.get(1).get("sha256").asText())
                .isEqualTo("6b3147e181c3b2ea33aed35e180ab44b1fe1d95e4842e689a59624f642a82805");
        assertThat(run(NOWHERE, "convert", street, "--out", file).exit()).isEqualTo(Exit.USAGE);
        assertThat(file).hasContent("lang: nl\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "darws: 640 | werkmetwerk.yaml:1:1  darws: there is no field darws here. Did you mean draws?",
                "lang: fr | werkmetwerk.yaml:1:7  lang: ",
                "draws: many | werkmetwerk.yaml:1:8  draws: ",
                "'lang: [' | werkmetwerk.yaml:"
            })
    void whatIsWrongInItIsToldWithItsPlaceBeforeAnythingIsRead(String text, String told) throws IOException {
        Files.writeString(file, text);

        CommandLineRun refused = run(NOWHERE, "compare", street, "--lang", "en");
        assertThat(refused.exit()).isEqualTo(Exit.INVALID);
        assertThat(refused.err()).contains(told);
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void filesBelowDifferentDefaultsAreNotMixed() throws IOException {
        Files.writeString(file, "lang: nl");
        Files.writeString(street.resolveSibling("werkmetwerk.yaml"), "lang: en");
        Path other = folder.resolve("other.yaml");
        Files.copy(street, other);

        assertThat(run(NOWHERE, "compare", street, other).exit()).isEqualTo(Exit.USAGE);
        assertThat(run(NOWHERE, "validate", street).out()).contains("valid.");
        assertThat(run(NOWHERE, "validate", other).out()).contains("geldig.");
    }

    @Test
    void anUnknownLanguageOfTheEnvironmentIsRefused() {
        CommandLineRun refused = run(Map.of("WERKMETWERK_LANG", "fr"), "validate", street, "--lang", "en");

        assertThat(refused.exit()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).contains("\"fr\" is not a value of WERKMETWERK_LANG. Possible are nl, en");
    }

    @Test
    void helpKnowsCommandsAndTheNearestOfOthers() {
        assertThat(run(NOWHERE, "help", "compare", "--lang", "en").out())
                .isEqualTo(run(NOWHERE, "compare", "--help", "--lang", "en").out());
        assertThat(run(NOWHERE, "help", "--lang", "en").out()).contains("Commands:", "compare");
        CommandLineRun unknown = run(NOWHERE, "help", "compar", "--lang", "en");
        assertThat(unknown.exit()).isEqualTo(Exit.USAGE);
        assertThat(unknown.err()).contains("compar is not known here. Did you mean compare?");
        assertThat(run(NOWHERE, "compar", street, "--lang", "en").err()).contains("Did you mean compare?");
    }

    private JsonNode json(Object... arguments) throws IOException {
        return new ObjectMapper().readTree(run(NOWHERE, arguments).out());
    }
}
