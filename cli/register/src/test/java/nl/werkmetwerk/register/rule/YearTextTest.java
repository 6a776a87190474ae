package nl.werkmetwerk.register.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates written by the formatters of the platform, and as people write them. */
class YearTextTest {
    private static final int TRIALS = 3000;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final List<DateTimeFormatter> PATTERNS = List.of(
                    "yyyy",
                    "yyyy-MM-dd",
                    "yyyy/MM/dd",
                    "yyyy.MM.dd",
                    "yyyyMMdd",
                    "ddMMyyyy",
                    "yyyyMM",
                    "dd-MM-yyyy",
                    "d-M-yyyy",
                    "dd/MM/yyyy",
                    "dd.MM.yyyy",
                    "d M yyyy",
                    "M-yyyy",
                    "yyyy-MM",
                    "d MMMM yyyy",
                    "MMMM yyyy",
                    "dd-MMM-yyyy",
                    "d MMM yyyy",
                    "EEEE d MMMM yyyy",
                    "yyyy MMM d",
                    "yyyy-MM-dd'T00:00:00'",
                    "d-M-yyyy' 0:00:00'",
                    "yyyyMMdd'000000'",
                    "MMMM d, yyyy",
                    "yyyy-MM-dd' 00:00:00.000'",
                    "yyyy.'0'",
                    "yyyy/MM/dd' 00:00:00+00'",
                    "yyyy-MM-dd'Z'",
                    "yyyy-MM-dd'+01:00'",
                    "dd/MM/yyyy' 12:00:00 AM'",
                    "yyyy-MM-dd'T12:00:00.000+0100'",
                    "yyyy-MM-dd'T00:00:00-08:00'")
            .stream()
            .map(DateTimeFormatter::ofPattern)
            .toList();

    private final SplittableRandom random = new SplittableRandom(1970);

    private LocalDate day() {
        return LocalDate.of(1850, 1, 1).plusDays(random.nextInt(70_000));
    }

    @Test
    void everyDateOfThePlatformIsReadInBothLanguages() {
        for (int i = 0; i < TRIALS; i++) {
            LocalDate day = day();
            DateTimeFormatter pattern = PATTERNS.get(random.nextInt(PATTERNS.size()));
            Locale locale = random.nextBoolean() ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
            String text = pattern.withLocale(locale).format(day);

            assertThat(YearText.parse(text)).as(text).hasValue(day.getYear());
            assertThat(YearText.parse(text.toUpperCase(Locale.ROOT))).as(text).hasValue(day.getYear());
        }
    }

    /** Midnight in the Netherlands, where registers begin their days, is of that day's year however the moment is written. */
    @Test
    void everyMomentIsOfTheYearItWasHere() {
        for (int i = 0; i < TRIALS; i++) {
            LocalDate newYear = LocalDate.of(1947 + random.nextInt(80), 1, 1);
            LocalDate day = random.nextBoolean() ? newYear : newYear.plusDays(random.nextInt(365));
            long second = day.atStartOfDay(HERE).toEpochSecond();
            Instant moment = Instant.ofEpochSecond(second);
            int year = day.getYear();
            ZonedDateTime greenwich = moment.atZone(ZoneOffset.UTC);

            assertThat(YearText.parse(greenwich.format(DateTimeFormatter.RFC_1123_DATE_TIME)))
                    .hasValue(year);
            assertThat(YearText.parse(greenwich.format(DateTimeFormatter.ISO_INSTANT)))
                    .hasValue(year);
            assertThat(YearText.parse(OffsetDateTime.ofInstant(moment, ZoneOffset.ofHours(1))
                            .toString()))
                    .hasValue(year);
            String script = DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT+0100 (CET)'", Locale.ENGLISH)
                    .format(moment.atOffset(ZoneOffset.ofHours(1)));
            assertThat(YearText.parse(script)).as(script).hasValue(year);
            if (Math.abs(second) >= 100_000_000) {
                assertThat(YearText.parse(String.valueOf(second)))
                        .as("%s", second)
                        .hasValue(year);
                assertThat(YearText.parse(String.valueOf(second * 1000)))
                        .as("%s", second)
                        .hasValue(year);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1970-1975|1970|1975|false",
                "1970/1971|1970|1971|false",
                "1970 t/m 1975|1970|1975|false",
                "tussen 1970 en 1975|1970|1975|false",
                "1970 – 1975|1970|1975|false",
                "1970-75|1970|1975|false",
                "1970 tot 1975|1970|1975|false",
                "jaren 70|1970|1979|false",
                "Jaren '60|1960|1969|false",
                "1930s|1930|1939|false",
                "197x|1970|1979|false",
                "ca. 1985|1985|1985|true",
                "circa 1985|1985|1985|true",
                "±1985|1985|1985|true",
                "~ 1985|1985|1985|true",
                "1985?|1985|1985|true",
                "1985 (?)|1985|1985|true",
                "1985 (geschat)|1985|1985|true",
                "c. 1985|1985|1985|true",
                "omstreeks 1985|1985|1985|true",
                "plm. 1985|1985|1985|true",
                "geschat op 1985|1985|1985|true",
                "ca. 01-05-1985|1985|1985|true",
                "ca. 1970-1975|1970|1975|true",
                "voor 1960|0|1960|false",
                "vóór 1960|0|1960|false",
                "< 1960|0|1960|false",
                "<1960|0|1960|false",
                "1960 of eerder|0|1960|false",
                "before 1960|0|1960|false",
                "na 1990|1990|9999|false",
                "> 1990|1990|9999|false",
                "1990 e.v.|1990|9999|false",
                "vanaf 1990|1990|9999|false",
                "bouwjaar 1985|1985|1985|false",
                "voorjaar 1985|1985|1985|false",
                "1985 Q2|1985|1985|false",
                "1e kwartaal 1985|1985|1985|false",
                "/Date(486604800000+0100)/|1985|1985|false",
                "1985-00-00|1985|1985|false",
                "+/- 1985|1985|1985|true",
                "1.985|1985|1985|false"
            })
    void whatIsNotSureIsReadAsWhatItCanBe(String text, int from, int to, boolean about) {
        WrittenYear year = YearText.read(text).orElseThrow();

        assertThat(List.of(year.from(), year.to())).as(text).containsExactly(from, to);
        assertThat(year.about()).isEqualTo(about);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "70",
                "1-1-70",
                "jan-70",
                "01-jan-70",
                "'70",
                "",
                "onbekend",
                "1970 1980",
                "1975-1970",
                "32-1-1970",
                "13-13-1970",
                "1 jan 2 feb 1970",
                "19700",
                "zie tekening 1970",
                "1970-13-01",
                "12345678",
                "ca.",
                "voor",
                "A1970",
                "1970B",
                "19e eeuw",
                "1970;1980"
            })
    void whatDoesNotSayAYearIsNone(String text) {
        assertThat(YearText.read(text)).isEmpty();
    }

    @Test
    void noTextIsTooStrangeToBeLookedAt() {
        String signs = "0123456789 -/.:,?~<>tzTZ±'()[]jancadevoormei+";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(24); j > 0; j--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            YearText.read(text.toString())
                    .ifPresent(
                            year -> assertThat(year.from()).as(text.toString()).isLessThanOrEqualTo(year.to()));
        }
    }
}
