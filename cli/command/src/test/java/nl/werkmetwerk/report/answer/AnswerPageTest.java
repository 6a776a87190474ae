package nl.werkmetwerk.report.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.html.PageTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in the file, before any browser reads it. */
class AnswerPageTest {
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final int THREE_MEGABYTES = 3_000_000;

    private static PageTexts texts(Language language) {
        return new PageTexts(AnswerPage.BUNDLE, ReportTexts.of(language.locale()));
    }

    @Test
    void bothLanguagesHaveTheSameWordsAndHoles() {
        Map<String, String> dutch = texts(Language.NL).all();
        Map<String, String> english = texts(Language.EN).all();

        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        dutch.forEach((key, text) -> assertThat(holes(text)).as(key).isEqualTo(holes(english.get(key))));
    }

    private static Set<String> holes(String text) {
        Set<String> holes = new TreeSet<>();
        HOLE.matcher(text).results().forEach(hole -> holes.add(hole.group()));
        return holes;
    }

    @Test
    void everyWordIsUsedAndEveryWordUsedIsThere() {
        String code = String.join("", AnswerPage.FILES.texts());
        Set<String> keys = new TreeSet<>(texts(Language.EN).all().keySet());
        Matcher used = Pattern.compile("\\b(?:t|sentence)\\('([\\w.]+)'|\\{\\{([\\w.]+)}}")
                .matcher(code);
        Set<String> filled =
                Set.of("language", "case", "terms", "stamp", "style", "script", "policy", "data", "answer");
        assertThat(used.results()
                        .map(use -> use.group(1) == null ? use.group(2) : use.group(1))
                        .filter(key -> !filled.contains(key)))
                .isSubsetOf(keys);
        assertThat(keys).allSatisfy(key -> assertThat(code).contains(start(key)));
    }

    /** What stands of a key in code that puts the rest behind it. */
    private static String start(String key) {
        String known = key.replaceFirst("\\.one$", "");
        return List.of("name.", "discipline.").stream()
                .filter(known::startsWith)
                .findFirst()
                .orElse("standing.one".equals(key) ? key : known);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsTheAnswerToWhoHasNoScripts(Language language) throws IOException {
        String page = Answers.page(Proefstraat.of(), language);
        String without = page.substring(page.indexOf("<noscript>"), page.indexOf("</noscript>"));

        assertThat(page).startsWith("<!doctype html>").endsWith("</html>\n").contains("default-src 'none'");
        assertThat(without).contains("integrated");
        assertThat(page).doesNotContain("<link ", "<img", "@import");
    }

    @Test
    void aNeighbourhoodFitsInThreeMegabytes() throws IOException {
        String page = Answers.page(Answers.example("rotterdam-reyeroord.yaml"), Language.NL);

        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(THREE_MEGABYTES);
    }
}
