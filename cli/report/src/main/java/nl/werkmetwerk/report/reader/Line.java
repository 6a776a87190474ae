package nl.werkmetwerk.report.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkmetwerk.report.ReportTexts;

/**
 * A line of a letter.
 *
 * @param item whether it is one of a list
 * @param spans its pieces in order
 */
public record Line(boolean item, List<Span> spans) {
    /** The first sign that stands for a hole while a text is taken apart; none of them is of any writing. */
    private static final char HOLE = '\uE000';

    public Line {
        spans = List.copyOf(spans);
    }

    /** A text of the reader's language, its holes filled. */
    static Line of(ReportTexts texts, String key, Span... holes) {
        return new Line(false, filled(texts, key, holes));
    }

    /** An item of a list. */
    static Line item(ReportTexts texts, String key, Span... holes) {
        return new Line(true, filled(texts, key, holes));
    }

    /** Words of the case. */
    static Line words(boolean item, String text) {
        return new Line(item, List.of(Span.of(text)));
    }

    private static List<Span> filled(ReportTexts texts, String key, Span... holes) {
        Object[] marks = new Object[holes.length];
        for (int hole = 0; hole < holes.length; hole++) {
            marks[hole] = (char) (HOLE + hole);
        }
        List<Span> spans = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (char sign : texts.text(key, marks).toCharArray()) {
            if (sign >= HOLE && sign < HOLE + holes.length) {
                add(spans, words);
                spans.add(holes[sign - HOLE]);
            } else {
                words.append(sign);
            }
        }
        add(spans, words);
        return spans;
    }

    private static void add(List<Span> spans, StringBuilder words) {
        if (!words.isEmpty()) {
            spans.add(Span.of(words.toString()));
            words.setLength(0);
        }
    }

    /** As it is read. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
