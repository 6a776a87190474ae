package nl.werkmetwerk.cli.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils files as slips, programs and wicked people do; the same seed spoils the same way. */
final class Mutator {
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private static final List<String> EDGES = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "50",
            "51",
            "1000",
            "1001",
            "2026",
            "9999",
            "1e12",
            "1e13",
            "-1e12",
            "1e-12",
            "1e308",
            "1e309",
            "1e-400",
            "1e999999999",
            "1e-2147483648",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "0.1",
            "-0.999999999999",
            "1.5",
            "1.500",
            "1,5",
            "0x1F",
            "0o17",
            "1_000",
            ".nan",
            ".inf",
            "-.inf",
            "null",
            "~",
            "true",
            "no",
            "\"\"",
            "''",
            "[]",
            "{}",
            "[1, 2]",
            "{a: 1}",
            "2026-01-01",
            "text",
            "\"5\"");

    private static final List<String> SIGNS = List.of(
            " ",
            "\n",
            "\t",
            "\r",
            ":",
            ",",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "#",
            "-",
            "&a",
            "*a",
            "<<: ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "!",
            "\\",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u009b",
            "\u202e",
            "\ufeff",
            "é",
            "\ud83d\ude42",
            "\ufffe",
            "=1+1",
            "../",
            "&lol;",
            "\u2028",
            "\u00a0");

    private final SplittableRandom random;

    Mutator(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> things) {
        return things.get(below(things.size()));
    }

    /** A file spoilt in one to three places. */
    byte[] spoil(String name, byte[] file) throws IOException {
        byte[] spoilt = file;
        for (int i = 1 + below(3); i > 0; i--) {
            spoilt = once(name, spoilt);
        }
        return spoilt;
    }

    private byte[] once(String name, byte[] file) throws IOException {
        if (name.matches(".*\\.(xlsx|ods)") && below(4) > 0 && file.length > 0) {
            return inZip(file);
        }
        if (name.matches(".*\\.(xlsx|ods|gpkg|shp|dbf)") || below(12) == 0) {
            return bytes(file);
        }
        return text(new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** A value of the command line. */
    String value() {
        return below(3) == 0 ? text(oneOf(EDGES)) : oneOf(EDGES);
    }

    private byte[] bytes(byte[] file) {
        if (file.length == 0) {
            return new byte[] {(byte) below(256)};
        }
        byte[] spoilt = file.clone();
        switch (below(4)) {
            case 0:
                return Arrays.copyOf(file, below(file.length));
            case 1:
                spoilt[below(file.length)] ^= (byte) (1 << below(8));
                return spoilt;
            case 2:
                int from = below(file.length);
                Arrays.fill(spoilt, from, from + Math.min(file.length - from, 1 + below(8)), (byte)
                        oneOf(List.of(0, 255, 127)).intValue());
                return spoilt;
            default:
                spoilt[below(file.length)] = (byte) below(256);
                return spoilt;
        }
    }

    private byte[] inZip(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                parts.add(zip.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException e) {
            return bytes(file);
        }
        if (parts.isEmpty()) {
            return bytes(file);
        }
        int spoilt = below(parts.size());
        parts.set(spoilt, text(new String(parts.get(spoilt), BYTES)).getBytes(BYTES));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.size(); i++) {
                zip.putNextEntry(new ZipEntry(below(40) == 0 ? text(names.get(i)) : names.get(i)));
                zip.write(parts.get(i));
            }
        } catch (IOException | IllegalArgumentException e) {
            return bytes(file);
        }
        return out.toByteArray();
    }

    private String text(String text) {
        return switch (below(12)) {
            case 0, 1, 2, 3 -> replaced(text, NUMBER, oneOf(EDGES));
            case 4, 5 -> replaced(text, WORD, word(text));
            case 6 -> replaced(text, WORD, oneOf(EDGES));
            case 7 -> inserted(text, oneOf(SIGNS));
            case 8 -> without(text, 1);
            case 9 -> lines(text);
            case 10 -> below(4) == 0 ? text.substring(0, place(text)) : without(text, 1 + below(20));
            default -> repeated(text);
        };
    }

    private int place(String text) {
        return below(text.length() + 1);
    }

    private String word(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        return words.isEmpty() ? "x" : oneOf(words).group();
    }

    private String replaced(String text, Pattern what, String by) {
        List<MatchResult> found = what.matcher(text).results().toList();
        if (found.isEmpty()) {
            return inserted(text, by);
        }
        MatchResult one = oneOf(found);
        return text.substring(0, one.start()) + by + text.substring(one.end());
    }

    private String inserted(String text, String what) {
        int at = place(text);
        return text.substring(0, at) + what + text.substring(at);
    }

    private String without(String text, int count) {
        int at = place(text);
        return text.substring(0, at) + text.substring(Math.min(text.length(), at + count));
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int one = below(lines.size());
        int other = below(lines.size());
        switch (below(4)) {
            case 0:
                lines.remove(one);
                break;
            case 1:
                lines.add(other, lines.get(one));
                break;
            case 2:
                lines.set(one, lines.set(other, lines.get(one)));
                break;
            default:
                lines.set(one, " ".repeat(1 + below(4)) + lines.get(one));
                break;
        }
        return String.join("\n", lines);
    }

    private String repeated(String text) {
        int from = place(text);
        String part = text.substring(from, Math.min(text.length(), from + 1 + below(80)));
        return inserted(text, below(8) == 0 ? part.repeat(1 + below(200)) : part);
    }
}
