package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a console shows whose code page lacks a sign. IBM850 is that of a Dutch Windows; windows-1252 has the euro sign. */
class PlainSignsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "IBM850|bespaart € 63.858 (12,3%)|bespaart EUR 63.858 (12,3%)",
                "IBM850|saves €63,858, was −€5|saves EUR 63,858, was -EUR 5",
                "IBM850|RD → WGS 84 … φ ≤ 1|RD -> WGS 84 ... phi <= 1",
                "IBM850|één geïnd € 5 é × ±|één geïnd EUR 5 é × ±",
                "IBM850|漢 ok|? ok",
                "windows-1252|€ 63.858 → €5|€ 63.858 -> €5",
                "US-ASCII|één m² € 1|??n m2 EUR 1",
                "UTF-8|€5 → φ − 漢|€5 → φ − 漢"
            })
    void aSignThatTheConsoleLacksIsWrittenPlainly(String charset, String told, String shown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter console = ConsoleWriter.forResults(bytes, Charset.forName(charset));
        console.print(told);
        console.flush();

        assertThat(bytes.toString(Charset.forName(charset))).isEqualTo(shown);
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).doesNotContain("? 63", "?63");
    }
}
