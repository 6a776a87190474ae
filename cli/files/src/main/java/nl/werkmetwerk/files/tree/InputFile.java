package nl.werkmetwerk.files.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;

/**
 * The text of a file and the fingerprint of its bytes.
 *
 * @param name as the user named it
 * @param text decoded from UTF-8, without byte order mark; empty for a workbook
 * @param packed bytes of a workbook; empty for text
 * @param sha256 of the bytes, hexadecimal
 */
public record InputFile(String name, String text, byte[] packed, String sha256) {
    private static final String STANDARD_INPUT = "-";
    private static final char MARK = '\uFEFF';
    private static final int FIRST_PRINTABLE = 0x20;

    private static final int PACKED = 'P' << 8 | 'K';
    private static final int OLD_OFFICE = 0xD0CF;

    /** A text. */
    public InputFile(String name, String text, String sha256) {
        this(name, text, new byte[0], sha256);
    }

    /** Whether it is a workbook. */
    public boolean isPacked() {
        return packed.length > 0;
    }

    /**
     * Reads a file, or the given stream for {@code -}.
     *
     * @throws UnreadableException if it cannot be opened, is too large, or is no UTF-8 text
     */
    public static InputFile read(String name, Path path, InputStream standardInput, Limits limits)
            throws UnreadableException {
        byte[] bytes = name.equals(STANDARD_INPUT) ? bytes(name, standardInput, limits) : bytes(name, path, limits);
        if (first(bytes) == PACKED) {
            return new InputFile(name, "", bytes, sha256(bytes));
        }
        String text = decode(name, bytes);
        requirePrintable(name, text);
        return new InputFile(name, text, sha256(bytes));
    }

    /** The path of a file name. @throws UnreadableException if no file can be called so */
    public static Path path(String name) throws UnreadableException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UnreadableException(Message.error("file.missing", Place.file(name.replace('\0', '?'))), true);
        }
    }

    /** Whether it holds JSON, by its name or, without one, by its first signs. */
    public boolean json() {
        String first = text.stripLeading();
        return name.toLowerCase(Locale.ROOT).endsWith(".json")
                || (name.equals(STANDARD_INPUT)
                        && first.startsWith("{")
                        && first.substring(1).stripLeading().startsWith("\""));
    }

    private static byte[] bytes(String name, Path path, Limits limits) throws UnreadableException {
        if (Files.isDirectory(path)) {
            throw unopened("file.directory", name);
        }
        try (InputStream in = Files.newInputStream(path)) {
            if (Files.size(path) > limits.bytes()) {
                throw tooLarge(name, limits);
            }
            return bytes(name, in, limits);
        } catch (NoSuchFileException e) {
            throw unopened("file.missing", name);
        } catch (AccessDeniedException e) {
            throw unopened("file.denied", name);
        } catch (IOException e) {
            throw unopened("file.unreadable", name);
        }
    }

    private static byte[] bytes(String name, InputStream in, Limits limits) throws UnreadableException {
        try {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw tooLarge(name, limits);
            }
            return bytes;
        } catch (IOException e) {
            throw unopened("file.unreadable", name);
        }
    }

    private static UnreadableException tooLarge(String name, Limits limits) {
        return new UnreadableException(Message.error("file.large", Place.file(name), limits.bytes()));
    }

    private static UnreadableException unopened(String code, String name) {
        return new UnreadableException(Message.error(code, Place.file(name)), true);
    }

    private static String decode(String name, byte[] bytes) throws UnreadableException {
        requireNoOtherFormat(name, bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw new UnreadableException(Message.error("file.encoding", end(name, text.toString())));
        }
        boolean marked = text.length() > 0 && text.charAt(0) == MARK;
        return marked ? text.subSequence(1, text.length()).toString() : text.toString();
    }

    private static void requireNoOtherFormat(String name, byte[] bytes) throws UnreadableException {
        int first = first(bytes);
        if (first == 0xFEFF || first == 0xFFFE) {
            throw new UnreadableException(Message.error("file.utf16", Place.file(name)));
        }
        if (first == OLD_OFFICE) {
            throw new UnreadableException(Message.error("file.xls", Place.file(name)));
        }
    }

    private static int first(byte[] bytes) {
        return bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    }

    private static void requirePrintable(String name, String text) throws UnreadableException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_PRINTABLE && c != '\n' && c != '\r' && c != '\t') {
                throw new UnreadableException(Message.error(
                        "file.binary", end(name, text.substring(0, i)), String.format(Locale.ROOT, "U+%04X", (int) c)));
            }
        }
    }

    /** The place just behind a text. */
    private static Place end(String name, String before) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return Place.of(name, line, before.length() - before.lastIndexOf('\n'));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
