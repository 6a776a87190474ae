package nl.werkmetwerk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private static final Figures DUTCH = Figures.of(Locale.forLanguageTag("nl-NL"));
    private static final Figures ENGLISH = Figures.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26345.24 | EURO | 26.345 | 26,345",
                "-1234567.5 | EURO | -1.234.568 | -1,234,568",
                "-0.3 | EURO | 0 | 0",
                "0.0767 | PERCENT | 7,7% | 7.7%",
                "-0.0001 | PERCENT | 0,0% | 0.0%",
                "0.0225 | RATE | 2,25% | 2.25%",
                "2077 | YEAR | 2077 | 2077",
                "1.2769 | RATIO | 1,28 | 1.28",
                "12.5 | QUANTITY | 12,5 | 12.5"
            })
    void roundsAndPunctuatesAsTheLanguageDoes(double value, Format format, String dutch, String english) {
        assertThat(DUTCH.show(value, format)).isEqualTo(dutch);
        assertThat(ENGLISH.show(value, format)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"26345.24 | € 26.345 | €26,345", "-26345.24 | € -26.345 | -€26,345"})
    void putsTheEuroSignWhereTheLanguageHasIt(double value, String dutch, String english) {
        assertThat(DUTCH.euro(value)).isEqualTo(dutch);
        assertThat(ENGLISH.euro(value)).isEqualTo(english);
    }
}
