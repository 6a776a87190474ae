package nl.werkmetwerk.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"en_US.UTF-8, EN", "en, EN", "nl_NL.UTF-8, NL", "nl_BE@euro, NL", "de_DE, NL", "C.UTF-8, NL", "POSIX, NL"})
    void localeOfTheEnvironmentDecidesAndEveryOtherThanEnglishIsDutch(String lang, Language language) {
        assertThat(Language.ofMachine(Map.of("LANG", lang), Locale.US)).isEqualTo(language);
    }

    @Test
    void strongerVariablesGoFirstAndEmptyOnesAreNone() {
        assertThat(Language.ofMachine(Map.of("LC_ALL", "", "LC_MESSAGES", "en_GB", "LANG", "nl_NL"), Locale.ROOT))
                .isEqualTo(Language.EN);
    }

    @Test
    void javaDecidesWhereTheEnvironmentIsSilentUnlessItTakesTheNamelessLocaleForEnglish() {
        assertThat(Language.ofMachine(Map.of(), Locale.UK)).isEqualTo(Language.EN);
        assertThat(Language.ofMachine(Map.of(), Locale.GERMANY)).isEqualTo(Language.NL);
        assertThat(Language.ofMachine(Map.of(), Locale.ENGLISH)).isEqualTo(Language.NL);
    }
}
