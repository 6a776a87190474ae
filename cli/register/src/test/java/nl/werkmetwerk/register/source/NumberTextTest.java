package nl.werkmetwerk.register.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Numbers written by the formatter of the platform, in Dutch and in English, are read back. */
class NumberTextTest {
    private static final int TRIALS = 20_000;

    private final SplittableRandom random = new SplittableRandom(21);

    private String written(double value, Locale locale) {
        DecimalFormat format = new DecimalFormat(
                (random.nextBoolean() ? "#,##0" : "0") + "." + "#".repeat(random.nextInt(5)),
                DecimalFormatSymbols.getInstance(locale));
        return format.format(value);
    }

    @Test
    void whatIsWrittenInALanguageIsReadWithItsSign() {
        for (int i = 0; i < TRIALS; i++) {
            double value = random.nextInt(-2_000_000, 2_000_000) / Math.pow(10, random.nextInt(5));
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("nl")}) {
                char sign = locale.equals(Locale.ENGLISH) ? '.' : ',';
                String text = written(value, locale);
                double back = Double.parseDouble(
                        sign == '.'
                                ? text.replace(",", "")
                                : text.replace(".", "").replace(',', '.'));

                assertThat(NumberText.parse(text, sign)).as(text).isEqualTo(OptionalDouble.of(back));
            }
        }
    }

    @Test
    void aTextThatCanBeTwoNumbersIsNeverReadWithoutASign() {
        for (int i = 0; i < TRIALS; i++) {
            String text = written(random.nextInt(2_000_000) / Math.pow(10, random.nextInt(5)), Locale.ENGLISH);
            OptionalDouble point = NumberText.parse(text, '.');
            OptionalDouble comma = NumberText.parse(text, ',');
            NumberReading own = NumberText.read(text);

            assertThat(own.doubtful())
                    .as(text)
                    .isEqualTo(point.isPresent() && comma.isPresent() && !point.equals(comma));
            assertThat(NumberText.proof(text) == '.').as(text).isEqualTo(point.isPresent() && comma.isEmpty());
            if (!own.doubtful()) {
                assertThat(own.value()).as(text).isEqualTo(point.isPresent() ? point : comma);
            }
        }
    }

    @Test
    void thousandsAreGroupsOfThreeByOneSign() {
        for (String none :
                new String[] {"1.25.000", "1.2500", "12.34.567", "1,250.00", "1 250.000", "01.250", "1'250 000"}) {
            assertThat(NumberText.parse(none, ',')).as(none).isEmpty();
        }
        assertThat(NumberText.parse("1'250'000,5", ',')).hasValue(1_250_000.5);
        assertThat(NumberText.parse("-1\u202F250,5", ',')).hasValue(-1250.5);
        assertThat(NumberText.parse("\u22125,5", ',')).hasValue(-5.5);
    }

    @Test
    void whatIsTooLongOrTooLargeIsNone() {
        assertThat(NumberText.parse("9".repeat(41), '.')).isEmpty();
        assertThat(NumberText.parse("1E999", '.')).isEmpty();
    }
}
