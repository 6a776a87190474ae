package nl.werkmetwerk.files.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"en_US.UTF-8, EN", "en, EN", "nl_NL.UTF-8, NL", "nl_BE@euro, NL", "de_DE, NL"})
    void localeOfTheEnvironmentDecidesAndEveryOtherThanEnglishIsDutch(String lang, Language language) {
        assertThat(Language.ofMachine(Map.of("LANG", lang), Locale.US)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "POSIX", "C.UTF-8"})
    void localeThatNamesNoLanguageLeavesItToTheNext(String nameless) {
        assertThat(Language.ofMachine(Map.of("LC_ALL", nameless, "LANG", "en_US.UTF-8"), Locale.ROOT))
                .isEqualTo(Language.EN);
        assertThat(Language.ofMachine(Map.of("LC_ALL", nameless), Locale.ENGLISH))
                .isEqualTo(Language.NL);
    }

    @Test
    void strongerVariablesGoFirst() {
        assertThat(Language.ofMachine(Map.of("LC_MESSAGES", "en_GB", "LANG", "nl_NL"), Locale.ROOT))
                .isEqualTo(Language.EN);
    }

    @Test
    void javaDecidesWhereTheEnvironmentIsSilentUnlessItTakesTheNamelessLocaleForEnglish() {
        assertThat(Language.ofMachine(Map.of(), Locale.UK)).isEqualTo(Language.EN);
        assertThat(Language.ofMachine(Map.of(), Locale.GERMANY)).isEqualTo(Language.NL);
        assertThat(Language.ofMachine(Map.of(), Locale.ENGLISH)).isEqualTo(Language.NL);
    }
}
