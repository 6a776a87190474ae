package nl.werkmetwerk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.entry.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTextsTest {
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");
    private final ResourceBundle dutch = bundle("nl");
    private final ResourceBundle english = bundle("en");

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("nl.werkmetwerk.report.report", Locale.forLanguageTag(language));
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
        String key = "warning." + WarningTexts.code(code);
        assertThat(dutch.keySet()).anyMatch(one -> one.equals(key) || one.startsWith(key + "."));
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

    @ParameterizedTest
    @MethodSource("warnings")
    void fillsAWarningFromItsFacts(Warning warning, String sentence) {
        assertThat(new WarningTexts(ReportTexts.of(Locale.ENGLISH)).message(warning))
                .startsWith(sentence);
    }

    /** Every code with the facts that its Javadoc names. */
    static Stream<Arguments> warnings() {
        return Stream.of(
                warning(
                        Warning.Code.SAVING_ABOVE_SHAREABLE,
                        "joint saves 1,235 euro on works against separate, more than"
                                + " working together could give (1,000 euro).",
                        Map.of("strategy", "joint", "baseline", "separate", "saving", 1234.6, "shareable", 1000.0)),
                warning(
                        Warning.Code.SIGN_TURNS_WITH_HORIZON,
                        "Whether joint saves hangs on the last year: 10 euro over these years, -3 in the long run,",
                        Map.of(
                                "when",
                                "longRun",
                                "strategy",
                                "joint",
                                "amount",
                                10.0,
                                "longRun",
                                -3.0,
                                "low",
                                -3.0,
                                "high",
                                12.0)),
                warning(
                        Warning.Code.WINNER_TURNS,
                        "Over 61 years separate is cheaper than joint, by 1,235 euro.",
                        Map.of(
                                "when",
                                "horizon",
                                "years",
                                61,
                                "winner",
                                "joint",
                                "other",
                                "separate",
                                "difference",
                                1234.6)),
                warning(
                        Warning.Code.DAMAGE_ROUNDS_AWAY,
                        "Digging for sewer never takes a year of life from road: 10% of what is left",
                        Map.of("by", "sewer", "to", "road", "lifeLoss", 0.1, "count", 4)),
                warning(
                        Warning.Code.KEPT_TOO_LONG,
                        "joint keeps assets longer than their life plus defer, 2 in all: a" + " and b.",
                        Map.of("strategy", "joint", "count", 2, "assets", List.of("a", "b"))),
                warning(
                        Warning.Code.LASTS_TWICE,
                        "Shared kind surface lasts in a and in b (S1; places in all: 3):",
                        Map.of("kind", "surface", "count", 3, "place", "S1", "first", "a", "second", "b")),
                warning(
                        Warning.Code.TREND_ABOVE_RATE,
                        "The real price trend of asphalt (3%) is above the lowest discount" + " rate (2.25%):",
                        Map.of("name", "asphalt", "trend", 0.03, "rate", 0.0225)),
                warning(
                        Warning.Code.BUDGET_EXCEEDED,
                        "joint spends 1,235 euro on works in 2031, more than the budget of 1,000"
                                + " euro (years above it: 2).",
                        Map.of("strategy", "joint", "year", 2031, "spent", 1234.6, "amount", 1000.0, "count", 2)),
                warning(
                        Warning.Code.MORATORIUM_BROKEN,
                        "joint opens the street for a in 2031,",
                        Map.of("strategy", "joint", "asset", "a", "year", 2031, "count", 2)),
                warning(
                        Warning.Code.OLD_PRICE,
                        "Prices are of 2010, more than ten years before base year 2026.",
                        Map.of("priceYear", 2010, "baseYear", 2026)),
                warning(Warning.Code.UNUSED_DISCIPLINE, "No asset has discipline gas.", Map.of("name", "gas")),
                warning(Warning.Code.UNUSED_KIND, "No asset has kind gas.", Map.of("name", "gas")));
    }

    private static Arguments warning(Warning.Code code, String sentence, Map<String, Object> facts) {
        return Arguments.of(new Warning(code, "", facts), sentence);
    }

    private static java.util.Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(hole -> hole.group()).collect(java.util.stream.Collectors.toSet());
    }
}
