package nl.werkmetwerk.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Packs a workbook again with times that do not change, so that equal inputs give equal bytes. */
public final class FixedZip {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * Text to put into a part where POI cannot write it.
     *
     * @param after what it follows, once in the part
     * @param text what is put in
     */
    public record Insertion(String after, String text) {}

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
                    copyPart(part, insertions.get(entry.getName()), copy);
                }
                copy.closeEntry();
            }
            copy.finish();
        }
    }

    private static void copyPart(InputStream part, @Nullable Insertion insertion, OutputStream out) throws IOException {
        if (insertion == null) {
            part.transferTo(out);
            return;
        }
        String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
        if (!text.contains(insertion.after())) {
            throw new IllegalStateException("the workbook has no " + insertion.after() + " to put a part after");
        }
        String more = text.replace(insertion.after(), insertion.after() + insertion.text());
        out.write(more.getBytes(StandardCharsets.UTF_8));
    }
}
