package nl.werkmetwerk.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.ledger.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTextsTest {
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");
    private final ResourceBundle dutch = bundle("nl");
    private final ResourceBundle english = bundle("en");

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("nl.werkmetwerk.cli.report.report", Locale.forLanguageTag(language));
    }

    @Test
    void saysEverythingInBothLanguagesWithTheSameHoles() {
        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        for (String key : dutch.keySet()) {
            assertThat(holes(dutch.getString(key))).as(key).isEqualTo(holes(english.getString(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Warning.Code.class)
    void hasASentenceForEveryWarning(Warning.Code code) {
        assertThat(dutch.containsKey("warning." + WarningTexts.code(code))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void namesEveryKind(Kind kind) {
        assertThat(dutch.containsKey("kind." + kind.id())).isTrue();
    }

    @Test
    void fillsHolesOnceWhateverTheValuesHold() {
        ReportTexts texts = ReportTexts.of(Locale.ENGLISH);
        assertThat(texts.text("headline.saves", "{1} $1 \\", "x")).isEqualTo("saves {1} $1 \\ against x");
    }

    @Test
    void fillsAWarningFromItsFacts() {
        Warning warning = new Warning(
                Warning.Code.TREND_ABOVE_RATE, "priceTrends.asphalt", Map.of("name", "asphalt", "trend", 0.03, "rate", 0.0225));
        assertThat(new WarningTexts(ReportTexts.of(Locale.forLanguageTag("nl"))).message(warning))
                .isEqualTo("De prijsstijging van asphalt (3%) ligt boven de discontovoet (2,25%): hoe later, hoe duurder"
                        + " in contante waarde.");
    }

    private static java.util.Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(hole -> hole.group()).collect(java.util.stream.Collectors.toSet());
    }
}
