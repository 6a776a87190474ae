package nl.werkmetwerk.cli.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import nl.werkmetwerk.report.table.Emphasis;

/**
 * What goes to a console: signs that would command it, by whatever way a text of somebody else got here, are written as
 * six signs that show them, {@code \u009b}; inside JSON that is the same text. Such are control characters (ECMA-48, C0
 * and C1) but for line ends and tabs, and overrides of the direction of writing (Unicode Annex 9, Trojan Source). A
 * carriage return passes before a line feed, and where a line of progress begins with it.
 */
final class ConsoleWriter extends FilteredText {
    private static final char ESCAPE = '\u001b';
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int FIRST_OF_C1 = 0x7f;
    private static final int LAST_OF_C1 = 0x9f;

    private final List<String> own;

    /** @param own sequences of our own, which pass */
    private ConsoleWriter(Writer out, List<String> own) {
        super(out);
        this.own = own;
    }

    /** A console that is told results, in colours perhaps. */
    static PrintWriter forResults(OutputStream stream, Charset charset) {
        return on(stream, charset, Emphasis.COLOR.sequences());
    }

    /** A console that is told everything else. */
    static PrintWriter forMessages(OutputStream stream, Charset charset) {
        return on(stream, charset, List.of());
    }

    private static PrintWriter on(OutputStream stream, Charset charset, List<String> own) {
        Writer bytes = new BufferedWriter(new OutputStreamWriter(stream, charset));
        return new PrintWriter(new ConsoleWriter(new PlainSigns(bytes, charset), own), true);
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        int end = from + count;
        int written = from;
        for (int i = from; i < end; i++) {
            if (!isCommand(text.charAt(i)) || isLineEnd(text, i, from, end)) {
                continue;
            }
            int skipped = ownLength(text, i, end);
            if (skipped == 0) {
                out.write(text, written, i - written);
                out.write(String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(i)));
                written = i + 1;
            } else {
                i += skipped - 1;
            }
        }
        out.write(text, written, end - written);
    }

    private static boolean isCommand(char c) {
        boolean control = (c < FIRST_PRINTABLE && c != '\n' && c != '\t') || (c >= FIRST_OF_C1 && c <= LAST_OF_C1);
        return control || (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isLineEnd(String text, int at, int from, int end) {
        return text.charAt(at) == '\r' && (at == from || (at + 1 < end && text.charAt(at + 1) == '\n'));
    }

    /** How long a sequence of our own is that begins here, 0 for none. */
    private int ownLength(String text, int at, int end) {
        return text.charAt(at) != ESCAPE
                ? 0
                : own.stream()
                        .filter(one -> at + one.length() <= end && text.startsWith(one, at))
                        .mapToInt(String::length)
                        .findFirst()
                        .orElse(0);
    }
}
