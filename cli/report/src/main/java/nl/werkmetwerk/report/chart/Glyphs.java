package nl.werkmetwerk.report.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The letters of pictures. They come with the program: the fonts of a machine differ, and a server may have none, which
 * stops Java from drawing words at all.
 */
final class Glyphs {
    /** Parts of a size. */
    static final double EM = 2048;

    private static final int UNKNOWN = 0x25A1;
    private static final Map<Integer, Glyph> KNOWN = read();

    private Glyphs() {}

    /** The letter of a code point; an empty square for one that is not there. */
    static Glyph of(int codePoint) {
        Glyph glyph = KNOWN.get(codePoint);
        return glyph == null ? Objects.requireNonNull(KNOWN.get(UNKNOWN), "the square") : glyph;
    }

    /** How wide words of the size of labels are. */
    static double width(String text) {
        return text.codePoints().mapToDouble(code -> of(code).advance()).sum() / EM * Mark.LETTER;
    }

    private static Map<Integer, Glyph> read() {
        Map<Integer, Glyph> glyphs = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Glyphs.class.getResourceAsStream("glyphs.txt"), "glyphs.txt"),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ", 3);
                String outline = parts.length > 2 ? parts[2] : "";
                glyphs.put(Integer.valueOf(parts[0]), new Glyph(Integer.parseInt(parts[1]), outline));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(glyphs);
    }
}
