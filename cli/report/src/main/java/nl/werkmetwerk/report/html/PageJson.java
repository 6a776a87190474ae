package nl.werkmetwerk.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Writes JSON that can stand in a page: no name in it can end the element it stands in. */
public final class PageJson {
    /** Amounts to a hundredth of a cent: the page shows whole euros and adds up no more than its streets. */
    private static final int DECIMALS = 4;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .characterEscapes(new MarkupEscapes())
            .build()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

    private PageJson() {}

    /** Writes to a page, which stays open. */
    public static JsonGenerator generator(Writer out) throws IOException {
        return FACTORY.createGenerator(out).setRootValueSeparator(null);
    }

    static void amount(JsonGenerator json, double value) throws IOException {
        rounded(json, value, DECIMALS);
    }

    /** A number with so many decimals at most. */
    public static void rounded(JsonGenerator json, double value, int decimals) throws IOException {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        json.writeNumber(
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    }

    static void numbers(JsonGenerator json, Iterable<Integer> values) throws IOException {
        json.writeStartArray();
        for (int value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }

    /** A field that is a list of names. */
    public static void names(JsonGenerator json, String field, Iterable<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    /** {@code <}, {@code >} and {@code &} as unicode escapes. */
    private static final class MarkupEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_STANDARD;
            codes['>'] = ESCAPE_STANDARD;
            codes['&'] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null; // what has to be escaped has a standard escape
        }
    }
}
