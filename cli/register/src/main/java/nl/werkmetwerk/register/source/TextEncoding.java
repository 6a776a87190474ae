package nl.werkmetwerk.register.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.UnreadableException;

/** Finds the encoding of a text: by its mark, else UTF-8 where all of it is, else windows-1252, what Dutch offices wrote before. */
final class TextEncoding {
    static final Charset OFFICE = Charset.forName("windows-1252");

    private static final int BLOCK = 1 << 16;

    private TextEncoding() {}

    /** @throws UnreadableException if it has a byte that no text in one of these has */
    static Charset of(Path file) throws IOException, UnreadableException {
        byte[] start = start(file);
        if (start.length >= 2
                && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
                        || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE))) {
            return StandardCharsets.UTF_16;
        }
        requireText(file);
        return is(StandardCharsets.UTF_8, file) ? StandardCharsets.UTF_8 : OFFICE;
    }

    /** The encoding the user says; refused when the file is not in it. */
    static Charset said(String name, Path file) throws IOException, UnreadableException {
        try {
            Charset said = Charset.forName(name);
            if (is(said, file)) {
                return said;
            }
            throw new UnreadableException(Message.error("register.encoding", Place.file(file.toString()), name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableException(Message.error("register.noEncoding", Place.file(file.toString()), name));
        }
    }

    /** A byte of 0 is in what is no text, in a file that was cut off while written, and in UTF-16 without a mark. */
    private static void requireText(Path file) throws IOException, UnreadableException {
        byte[] block = new byte[BLOCK];
        long before = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                int zero = zero(block, read);
                if (zero >= 0) {
                    throw new UnreadableException(
                            Message.error("register.noText", Place.file(file.toString()), before + zero + 1));
                }
                before += read;
            }
        }
    }

    private static int zero(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            if (block[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(2);
        }
    }

    private static boolean is(Charset charset, Path file) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer unused = CharBuffer.allocate(BLOCK);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        try (InputStream in = Files.newInputStream(file)) {
            int read = 0;
            while (read >= 0) {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(read, 0));
                decode(decoder, bytes, unused, read < 0);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void decode(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer unused, boolean end)
            throws CharacterCodingException {
        bytes.flip();
        CoderResult result;
        do {
            unused.clear();
            result = decoder.decode(bytes, unused, end);
            if (result.isError()) {
                result.throwException();
            }
        } while (result.isOverflow());
        bytes.compact();
    }
}
