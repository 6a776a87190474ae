package nl.werkmetwerk.register.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of a shapefile (dBASE III and later): cells of fixed width, their types in the heading. */
final class DbaseTable implements Closeable {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern PAGE =
            Pattern.compile("(?:ANSI |CP|windows-)?(125\\d|437|85\\d)", Pattern.CASE_INSENSITIVE);
    private static final int HEADING = 32;
    private static final int NAME = 11;
    private static final int TYPE = 11;
    private static final int WIDTH = 16;
    private static final int END = 0x0D;
    private static final int DELETED = '*';
    private static final int LONGEST = 1 << 16;

    /** A column. */
    private record Field(String name, char type, int width) {}

    private final InputStream in;
    private final List<Field> fields;
    private final long announced;
    private final Optional<Charset> said;
    private boolean utf = true;

    private DbaseTable(InputStream in, List<Field> fields, long announced, Optional<Charset> said) {
        this.in = in;
        this.fields = fields;
        this.announced = announced;
        this.said = said;
    }

    /** @param said absent where nothing says in what it is written: then UTF-8 where that can be, else windows-1252 */
    static DbaseTable open(Path path, Optional<Charset> said) throws IOException {
        InputStream in = ShapeRecords.buffered(path);
        try {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEADING)).order(ByteOrder.LITTLE_ENDIAN);
            long records = Integer.toUnsignedLong(head.getInt(4));
            int length = Short.toUnsignedInt(head.getShort(8));
            byte[] rest = in.readNBytes(length - HEADING);
            return new DbaseTable(in, fields(rest, said.orElse(WINDOWS)), records, said);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            in.close();
            throw new IOException(e);
        }
    }

    private static List<Field> fields(byte[] heading, Charset charset) {
        List<Field> fields = new ArrayList<>();
        for (int at = 0; at + HEADING <= heading.length && heading[at] != END; at += HEADING) {
            int end = at;
            while (end < at + NAME && heading[end] != 0) {
                end++;
            }
            int width = Byte.toUnsignedInt(heading[at + WIDTH]);
            boolean wide = heading[at + TYPE] == 'C';
            fields.add(new Field(
                    new String(heading, at, end - at, charset).strip(),
                    (char) heading[at + TYPE],
                    wide ? width + 256 * Byte.toUnsignedInt(heading[at + WIDTH + 1]) : width));
        }
        if (fields.stream().mapToInt(Field::width).sum() > LONGEST) {
            throw new IllegalArgumentException("records of more than 64 kB");
        }
        return fields;
    }

    /** A code page as shapefiles name it; absent where it is none. */
    static Optional<Charset> charset(String name) {
        String plain = name.strip();
        Matcher page = PAGE.matcher(plain);
        String called = page.matches()
                ? (page.group(1).startsWith("125") ? "windows-" : "IBM") + page.group(1)
                : plain.replaceFirst("^8859-?(\\d+)$", "ISO-8859-$1");
        try {
            return called.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(called));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** Records there are by the heading. */
    long announced() {
        return announced;
    }

    /** In what its texts are written. */
    String encoding() {
        return said.orElse(utf ? StandardCharsets.UTF_8 : WINDOWS).name();
    }

    /** The next record, without cells where it was deleted; null after the last. */
    @Nullable
    TableRow next(long number) throws IOException {
        int flag = in.read();
        if (flag != ' ' && flag != DELETED) {
            return null;
        }
        List<String> cells = new ArrayList<>(fields.size());
        BitSet numbers = new BitSet();
        for (Field field : fields) {
            byte[] bytes = in.readNBytes(field.width());
            if (bytes.length < field.width()) {
                return null;
            }
            boolean numeric = "NFBOI+".indexOf(field.type()) >= 0;
            String text = text(field, bytes);
            numbers.set(cells.size(), numeric && !text.isEmpty());
            cells.add(text);
        }
        return new TableRow(number, flag == DELETED ? List.of() : cells, numbers);
    }

    private String text(Field field, byte[] bytes) {
        ByteBuffer value = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return switch (field.type()) {
            case 'N', 'F' -> number(new String(bytes, StandardCharsets.US_ASCII).strip());
            case 'I', '+' -> bytes.length < Integer.BYTES ? "" : String.valueOf(value.getInt());
            case 'B', 'O' -> bytes.length < Double.BYTES ? "" : PlainNumber.of(String.valueOf(value.getDouble()));
            case 'L' -> truth((char) bytes[0]);
            case 'D' -> day(new String(bytes, StandardCharsets.US_ASCII).strip());
            case 'M', 'G', 'P' -> "";
            default -> decoded(bytes).replace("\0", "");
        };
    }

    /** Stars stand where a number did not fit. */
    private static String number(String digits) {
        return digits.isEmpty() || digits.charAt(0) == DELETED || digits.equals("-")
                ? ""
                : PlainNumber.of(digits.replace(',', '.'));
    }

    private static String truth(char sign) {
        return "TtYy".indexOf(sign) >= 0 ? "true" : "FfNn".indexOf(sign) >= 0 ? "false" : "";
    }

    private static String day(String digits) {
        boolean day = digits.matches("\\d{8}") && !digits.equals("00000000");
        return day ? digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6) : "";
    }

    private String decoded(byte[] bytes) {
        if (said.isPresent()) {
            return new String(bytes, said.get());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            utf = false;
            return new String(bytes, WINDOWS);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
