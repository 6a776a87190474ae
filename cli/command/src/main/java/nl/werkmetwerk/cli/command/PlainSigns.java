package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/**
 * Writes in plain signs what a console has none for: a Dutch console of Windows (code page 850) has no euro sign, no minus
 * and no arrow, and would show a question mark in front of an amount.
 */
final class PlainSigns extends FilteredText {
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('€', "EUR"),
            Map.entry('\u2212', "-"), // minus
            Map.entry('\u2010', "-"), // hyphen
            Map.entry('\u2011', "-"), // hyphen that does not break
            Map.entry('\u2013', "-"), // dashes
            Map.entry('\u2014', "-"),
            Map.entry('→', "->"),
            Map.entry('←', "<-"),
            Map.entry('…', "..."),
            Map.entry('≤', "<="),
            Map.entry('≥', ">="),
            Map.entry('≠', "<>"),
            Map.entry('×', "x"),
            Map.entry('·', "."),
            Map.entry('±', "+/-"),
            Map.entry('²', "2"),
            Map.entry('³', "3"),
            Map.entry('φ', "phi"),
            Map.entry('κ', "kappa"),
            Map.entry('σ', "sigma"),
            Map.entry('\u2018', "'"),
            Map.entry('\u2019', "'"),
            Map.entry('\u201c', "\""),
            Map.entry('\u201d', "\""),
            Map.entry('\u00a0', " "), // blanks that do not break
            Map.entry('\u202f', " "));

    private final CharsetEncoder encoder;

    /** @param charset of the console */
    PlainSigns(Writer out, Charset charset) {
        super(out);
        encoder = charset.newEncoder();
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        String part = text.substring(from, from + count);
        out.write(encoder.canEncode(part) ? part : plain(part));
    }

    private String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            plain.append(encoder.canEncode(sign) ? String.valueOf(sign) : PLAIN.getOrDefault(sign, "?"));
            boolean amountFollows = sign == '€'
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1))
                    && !encoder.canEncode('€');
            plain.append(amountFollows ? " " : "");
        }
        return plain.toString();
    }
}
