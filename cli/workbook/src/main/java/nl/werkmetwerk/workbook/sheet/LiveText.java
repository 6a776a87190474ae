package nl.werkmetwerk.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;

/**
 * Words that follow the cells they are about: a formula that gives text, and what it comes to. Figures are written by
 * FIXED, whose separators are those of the reader's spreadsheet; the format codes of TEXT mean other things in a Dutch
 * Excel than in an English one.
 *
 * @param formula without {@code =}
 * @param value what it gives
 */
public record LiveText(String formula, String value) {
    private static final Pattern HOLE = Pattern.compile("\uE000(\\d)\uE001");
    private static final int MOST_HOLES = 10;

    /** Words that do not change. */
    public static LiveText words(String words) {
        return new LiveText("\"" + words.replace("\"", "\"\"") + "\"", words);
    }

    /** Words that stand in a cell. */
    public static LiveText cell(String cell, String value) {
        return new LiveText(cell, value);
    }

    /**
     * A text of the language with its numbered holes filled.
     *
     * @param key of the text, with at most ten holes
     */
    public static LiveText of(ReportTexts texts, String key, LiveText... holes) {
        Object[] marks = IntStream.range(0, MOST_HOLES)
                .mapToObj(hole -> "\uE000" + hole + "\uE001")
                .toArray();
        String text = texts.text(key, marks);
        List<LiveText> parts = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int done = 0;
        while (hole.find()) {
            addWords(parts, text.substring(done, hole.start()));
            parts.add(holes[Integer.parseInt(hole.group(1))]);
            done = hole.end();
        }
        addWords(parts, text.substring(done));
        return joined(parts);
    }

    private static void addWords(List<LiveText> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(words(words));
        }
    }

    /** One after the other. */
    public static LiveText joined(List<LiveText> parts) {
        return new LiveText(
                parts.stream().map(LiveText::formula).collect(Collectors.joining("&")),
                parts.stream().map(LiveText::value).collect(Collectors.joining()));
    }

    /** An enumeration such as "a, b and c". */
    public static LiveText list(ReportTexts texts, List<LiveText> items) {
        List<LiveText> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                parts.add(words(i == items.size() - 1 ? " " + texts.text("and") + " " : ", "));
            }
            parts.add(items.get(i));
        }
        return joined(parts);
    }

    /** One of two texts. */
    public static LiveText choose(String condition, boolean holds, LiveText yes, LiveText no) {
        return new LiveText(
                "IF(" + condition + "," + yes.formula + "," + no.formula + ")", holds ? yes.value : no.value);
    }

    /**
     * Whole euros, without a sign: the words around it say what they are.
     *
     * @param amount formula of the amount
     */
    public static LiveText euro(ReportTexts texts, String amount, double value) {
        String sign = texts.figures().euro(0).replace("0", "");
        return new LiveText(
                "\"" + sign + "\"&FIXED(ABS(" + amount + "),0)", texts.figures().euro(Math.abs(value)));
    }

    /** A percentage with one decimal, without a sign. */
    public static LiveText percent(ReportTexts texts, String fraction, double value) {
        return new LiveText(
                "FIXED(100*ABS(" + fraction + "),1)&\"%\"", texts.figures().show(Math.abs(value), Format.PERCENT));
    }

    /** A rate with the decimals that it has, four at most. */
    public static LiveText rate(ReportTexts texts, String rate, double value) {
        return new LiveText("ROUND(100*" + rate + ",4)&\"%\"", texts.figures().show(value, Format.RATE));
    }
}
