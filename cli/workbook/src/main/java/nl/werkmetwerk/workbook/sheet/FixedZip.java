package nl.werkmetwerk.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Packs a workbook again with times that do not change, so that equal inputs give equal bytes. */
public final class FixedZip {
    /** Of the first month that a zip knows Java writes a time that depends on the zone of the machine. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /**
     * Text to put into a part where POI cannot write it.
     *
     * @param after what it follows, once in the part
     * @param text what is put in
     */
    public record Insertion(String after, String text) {}

    private static final String CHARTS = "xl/charts/chart";

    /** POI writes the language of the machine into the runs of a chart, which is not that of its texts. */
    private static final Pattern LANGUAGE = Pattern.compile(" lang=\"[A-Za-z0-9-]*\"");

    private FixedZip() {}

    /**
     * Copies all parts.
     *
     * @param insertions name of a part → what is put into it
     */
    public static void copy(Path workbook, Map<String, Insertion> insertions, OutputStream out) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            ZipOutputStream copy = new ZipOutputStream(out);
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(TIME);
                copy.putNextEntry(fixed);
                try (InputStream part = zip.getInputStream(entry)) {
                    copyPart(entry.getName(), part, insertions.get(entry.getName()), copy);
                }
                copy.closeEntry();
            }
            copy.finish();
        }
    }

    private static void copyPart(String name, InputStream part, @Nullable Insertion insertion, OutputStream out)
            throws IOException {
        boolean chart = name.startsWith(CHARTS);
        if (insertion == null && !chart) {
            part.transferTo(out);
            return;
        }
        String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
        String own = chart ? LANGUAGE.matcher(text).replaceAll("") : text;
        String more = insertion == null ? own : inserted(own, insertion);
        out.write(more.getBytes(StandardCharsets.UTF_8));
    }

    private static String inserted(String text, Insertion insertion) {
        if (!text.contains(insertion.after())) {
            throw new IllegalStateException("the workbook has no " + insertion.after() + " to put a part after");
        }
        return text.replace(insertion.after(), insertion.after() + insertion.text());
    }
}
