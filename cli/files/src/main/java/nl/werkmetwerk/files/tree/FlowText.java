package nl.werkmetwerk.files.tree;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain values on one line: maps, lists, texts, numbers and booleans, as JSON or as YAML between brackets. */
public final class FlowText {
    /** Texts that YAML takes for a text without quotes, whatever version reads it. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    /** What a Dutch reader may take for thousands (MODEL 6.20). */
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");

    /** Numbers between these are written without an exponent. */
    private static final double SMALL = 1e-7;

    private static final double LARGE = 1e15;

    private final StringBuilder out;
    private final boolean json;

    private FlowText(StringBuilder out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** Writes a value, at one go: a file is not asked sign by sign. */
    public static void append(@Nullable Object value, boolean json, Appendable out) throws IOException {
        out.append(of(value, json));
    }

    /** A value as a text. */
    public static String of(@Nullable Object value, boolean json) {
        StringBuilder text = new StringBuilder();
        new FlowText(text, json).append(value);
        return text.toString();
    }

    /** A number in full, the same on every machine. */
    public static String number(double value) {
        double size = Math.abs(value);
        if (size < LARGE && value == Math.rint(value)) {
            boolean minusZero = value == 0 && 1 / value < 0;
            return minusZero ? "-0.0" : Long.toString((long) value);
        }
        boolean plain = size >= SMALL && size < LARGE;
        return plain ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() : Double.toString(value);
    }

    /** Another decimal where a dot and three digits could be thousands, so that nobody has to doubt what was written here. */
    private static String ofOneReading(String number) {
        return THOUSANDS.matcher(number).matches() ? number + "0" : number;
    }

    private void append(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            appendMap(map);
        } else if (value instanceof List<?> list) {
            appendList(list);
        } else if (value instanceof String text) {
            appendText(text);
        } else if (value instanceof Double number) {
            out.append(ofOneReading(number(number)));
        } else if (value instanceof BigDecimal number) {
            out.append(ofOneReading(number.toPlainString()));
        } else {
            out.append(String.valueOf(value));
        }
    }

    private void appendMap(Map<?, ?> map) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            appendText(entry.getKey().toString());
            out.append(": ");
            append(entry.getValue());
            out.append(entries.hasNext() ? ", " : "");
        }
        out.append('}');
    }

    private void appendList(List<?> list) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            append(list.get(i));
        }
        out.append(']');
    }

    /** A text, in quotes where it needs them. */
    private void appendText(String value) {
        boolean plain = !json && PLAIN.matcher(value).matches() && !WORDS.contains(value.toLowerCase(Locale.ROOT));
        if (plain) {
            out.append(value);
            return;
        }
        out.append('"');
        if (isUsual(value)) {
            out.append(value);
        } else {
            for (int i = 0; i < value.length(); i++) {
                appendQuoted(value, i);
            }
        }
        out.append('"');
    }

    /** Whether every sign of it stands as it is in any text: nearly all ids and kinds are so. */
    private static boolean isUsual(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private void appendQuoted(String value, int i) {
        char c = value.charAt(i);
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (isPrintable(value, i)) {
            out.append(c);
        } else {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
    }

    /** Whether a sign can stand in a file as it is: no control, no other end of a line, no half of a pair. */
    private static boolean isPrintable(String value, int i) {
        char c = value.charAt(i);
        boolean pair = (Character.isHighSurrogate(c)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1)))
                || (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(value.charAt(i - 1)));
        boolean special = Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c >= '\uFFFE';
        return pair || (!Character.isSurrogate(c) && !special);
    }
}
