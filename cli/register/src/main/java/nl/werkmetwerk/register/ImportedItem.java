package nl.werkmetwerk.register;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import nl.werkmetwerk.files.tree.FlowText;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Plain;
import nl.werkmetwerk.files.tree.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * An asset of an import, or what is uncertain about one, as plain values by the field table. Its {@code source} ends in a
 * mark made of everything else in it: where a thing no longer fits its mark, somebody changed it by hand.
 *
 * @param fields all but {@code source}, in the order in which they are written
 * @param source where it comes from, without the mark
 * @param mark of the fields
 */
record ImportedItem(Map<String, @Nullable Object> fields, String source, String mark) {
    private static final String SOURCE = "source";
    private static final Pattern MARK = Pattern.compile("(.*) #([0-9a-f]{8})");

    /** With its mark. */
    static ImportedItem of(Map<String, @Nullable Object> fields, String source) {
        return new ImportedItem(Collections.unmodifiableMap(fields), source, mark(fields));
    }

    /** As it is written. */
    Map<String, @Nullable Object> plain() {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>(fields);
        plain.put(SOURCE, source + " #" + mark);
        return plain;
    }

    /** The source of a thing in a scenario without its mark; empty when it did not come from a register. */
    static String sourceOf(Mapping thing) {
        Matcher mark = marked(thing);
        return mark.matches() ? mark.group(1) : "";
    }

    /** Whether a thing in a scenario is as an import made it. */
    static boolean untouched(Mapping thing) {
        Matcher mark = marked(thing);
        return mark.matches() && mark.group(2).equals(mark(withoutSource(thing)));
    }

    /** The mark of a thing in a scenario; empty when it did not come from a register. */
    static String markOf(Mapping thing) {
        Matcher mark = marked(thing);
        return mark.matches() ? mark.group(2) : "";
    }

    private static Map<String, @Nullable Object> withoutSource(Mapping thing) {
        Map<String, @Nullable Object> fields = Plain.of(thing);
        fields.remove(SOURCE);
        return fields;
    }

    private static Matcher marked(Mapping thing) {
        String source = thing.get(SOURCE) instanceof Scalar scalar ? scalar.text() : "";
        return MARK.matcher(source);
    }

    /** Of the fields as JSON, without the braces around them. */
    private static String mark(Map<String, @Nullable Object> fields) {
        String text = FlowText.of(fields, true);
        CRC32 crc = new CRC32();
        crc.update(text.substring(1, text.length() - 1).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
