package nl.werkmetwerk.files.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.model.check.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    /** What a key in the code looks like; only keys of a group that a bundle has are taken for one. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z][A-Za-z0-9_]*)\"");

    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {Texts.BUNDLE, "nl.werkmetwerk.cli.command.help", "nl.werkmetwerk.files.fields"})
    void bothLanguagesHaveTheSameTexts(String bundle) {
        assertThat(keys(bundle, Language.NL)).isNotEmpty().isEqualTo(keys(bundle, Language.EN));
    }

    @Test
    void bothLanguagesHaveTheSameHoles() {
        for (String key : keys(Texts.BUNDLE, Language.EN)) {
            assertThat(holes(key, Language.NL)).as(key).isEqualTo(holes(key, Language.EN));
        }
    }

    /** Help is a format of picocli: a lone percent sign gives a warning instead of help. */
    @Test
    void everyHelpTextIsAFormat() {
        for (Language language : Language.values()) {
            ResourceBundle help = Texts.bundle("nl.werkmetwerk.cli.command.help", language);
            help.keySet()
                    .forEach(key -> assertThatCode(() -> String.format(Locale.ROOT, help.getString(key)))
                            .as(key)
                            .doesNotThrowAnyException());
        }
    }

    @Test
    void everyTextIsUsedAndEveryTextUsedIsThere() throws IOException {
        Set<String> keys = keys(Texts.BUNDLE, Language.EN);
        Set<String> groups =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());

        Set<String> elsewhere = new TreeSet<>(keys("nl.werkmetwerk.cli.command.help", Language.EN));
        elsewhere.addAll(keys("nl.werkmetwerk.report.report", Language.EN));
        elsewhere.removeAll(keys);
        Set<String> used = used().filter(key -> groups.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !elsewhere.contains(key) && !key.endsWith(".js"))
                .collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void numbersAreWrittenInTheLanguageAndInFull() {
        assertThat(Texts.of(Language.NL).number(1234567.125)).isEqualTo("1234567,125");
        assertThat(Texts.of(Language.EN).number(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(Texts.of(Language.NL).number(60.0)).isEqualTo("60");
    }

    @Test
    void placeInAWorkbookIsTheCell() {
        Place place = new Place("straat.xlsx", "Assets", 12, 28, "assets[7].life");

        assertThat(place).hasToString("straat.xlsx Assets!AB12  assets[7].life");
    }

    private static Stream<String> used() throws IOException {
        Stream<String> rules = Stream.of(Problem.Rule.values())
                .map(rule -> "problem." + rule.name().toLowerCase(Locale.ROOT));
        Stream<String> kinds =
                Stream.of(NumberKind.values()).map(kind -> "kind." + kind.name().toLowerCase(Locale.ROOT));
        return Stream.concat(literals(), Stream.concat(rules, kinds));
    }

    private static Stream<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            String code = files.filter(path -> path.toString().endsWith(".java")
                            && path.toString().replace('\\', '/').contains("/src/main/java/"))
                    .map(TextsTest::read)
                    .collect(Collectors.joining("\n"));
            return LITERAL.matcher(code).results().map(found -> found.group(1)).toList().stream();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> keys(String bundle, Language language) {
        return new TreeSet<>(Texts.bundle(bundle, language).keySet());
    }

    private static Set<String> holes(String key, Language language) {
        String text = Texts.bundle(Texts.BUNDLE, language).getString(key);
        return HOLE.matcher(text).results().map(hole -> hole.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
