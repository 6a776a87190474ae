package nl.werkmetwerk.cli.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a workbook again with times that do not change, so that equal inputs give equal bytes. */
final class FixedZip {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String STYLES = "xl/styles.xml";
    private static final String BEFORE_NAMED_STYLES = "</cellXfs>";

    private FixedZip() {}

    /** Copies all parts, adding the named styles, which POI cannot write, to the part with the styles. */
    static void copy(Path workbook, String namedStyles, OutputStream out) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            ZipOutputStream copy = new ZipOutputStream(out);
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(TIME);
                copy.putNextEntry(fixed);
                try (InputStream part = zip.getInputStream(entry)) {
                    copyPart(entry.getName(), part, namedStyles, copy);
                }
                copy.closeEntry();
            }
            copy.finish();
        }
    }

    private static void copyPart(String name, InputStream part, String namedStyles, OutputStream out)
            throws IOException {
        if (STYLES.equals(name)) {
            String styles = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            String named = styles.replace(BEFORE_NAMED_STYLES, BEFORE_NAMED_STYLES + namedStyles);
            out.write(named.getBytes(StandardCharsets.UTF_8));
        } else {
            part.transferTo(out);
        }
    }
}
