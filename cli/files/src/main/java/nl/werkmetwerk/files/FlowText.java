package nl.werkmetwerk.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values on one line, as JSON or as YAML between brackets. */
final class FlowText {
    /** Texts that YAML takes for a text without quotes, whatever version reads it. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
    private static final char FIRST_PRINTABLE = ' ';

    private FlowText() {}

    /** A map, list, text, number or boolean. */
    static String of(Object value, boolean json) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey().toString(), json) + ": " + of(entry.getValue(), json))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> of(item, json)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString(number.longValue())
                    : number.toString();
        }
        return value instanceof String text ? text(text, json) : value.toString();
    }

    /** A text, in quotes where it needs them. */
    static String text(String value, boolean json) {
        boolean plain =
                !json && PLAIN.matcher(value).matches() && !WORDS.contains(value.toLowerCase(java.util.Locale.ROOT));
        return plain ? value : quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
