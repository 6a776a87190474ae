package nl.werkmetwerk.cli.expected;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Corrects the text of an expected file: only what differs is written anew, and all else stays as its writer had it, with
 * layout, source and tolerance. What the result no longer has is taken out with its comma.
 */
final class ExpectedUpdate {
    private static final JsonFactory JSON = new JsonFactory();

    private final String original;
    private final Map<String, Span> spans;

    private ExpectedUpdate(String original) {
        this.original = original;
        this.spans = spans(original);
    }

    /**
     * Where a value stands.
     *
     * @param from where its field name begins, else the value
     * @param value where the value begins
     * @param to behind it
     */
    private record Span(int from, int value, int to) {}

    /** A correction and where it goes. */
    private record Edit(Span span, String json) {}

    /**
     * The text with all that can be corrected.
     *
     * @param text an expected file that can be read
     */
    static String of(String text, List<Difference> differences) {
        return new ExpectedUpdate(text).with(differences);
    }

    /** From the end to the beginning, so that what is behind an edit stands already as it will. */
    private String with(List<Difference> differences) {
        StringBuilder text = new StringBuilder(original);
        differences.stream()
                .map(Difference::correction)
                .flatMap(Optional::stream)
                .flatMap(correction -> edit(correction).stream())
                .sorted(Comparator.comparingInt((Edit edit) -> edit.span().from())
                        .reversed())
                .forEach(edit -> apply(edit, text));
        return text.toString();
    }

    private Optional<Edit> edit(Correction correction) {
        return Optional.ofNullable(spans.get(correction.pointer())).map(span -> new Edit(span, correction.json()));
    }

    private static void apply(Edit edit, StringBuilder text) {
        if (edit.json().isEmpty()) {
            remove(edit.span(), text);
        } else {
            text.replace(edit.span().value(), edit.span().to(), edit.json());
        }
    }

    /** With the comma before it, or behind it where it is the first. */
    private static void remove(Span span, StringBuilder text) {
        int before = skip(text, span.from() - 1, -1);
        int behind = skip(text, span.to(), 1);
        if (text.charAt(before) == ',') {
            text.delete(before, span.to());
        } else if (text.charAt(behind) == ',') {
            text.delete(span.from(), skip(text, behind + 1, 1));
        } else {
            text.delete(span.from(), span.to());
        }
    }

    private static int skip(CharSequence text, int from, int step) {
        int at = from;
        while (Character.isWhitespace(text.charAt(at))) {
            at += step;
        }
        return at;
    }

    private static Map<String, Span> spans(String text) {
        Map<String, Span> spans = new HashMap<>();
        Deque<Span> open = new ArrayDeque<>();
        int name = -1;
        try (JsonParser json = JSON.createParser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                int start = (int) json.currentTokenLocation().getCharOffset();
                String pointer = json.getParsingContext().pathAsPointer().toString();
                if (token == JsonToken.FIELD_NAME) {
                    name = start;
                } else if (token.isStructStart()) {
                    open.push(new Span(name < 0 ? start : name, start, start));
                    name = -1;
                } else if (token.isStructEnd()) {
                    Span began = open.pop();
                    spans.put(pointer, new Span(began.from(), began.value(), start + 1));
                } else {
                    spans.put(pointer, new Span(name < 0 ? start : name, start, start + length(json, text, start)));
                    name = -1;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an expected file that was read before", e);
        }
        return spans;
    }

    /** Of a scalar as it is written. */
    private static int length(JsonParser json, String text, int start) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return json.getText().length();
        }
        int at = start + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1 - start;
    }
}
