package nl.werkmetwerk.workbook.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Refuses, before anything is parsed, a workbook that unpacks without end, or that draws on other files. */
final class WorkbookSafety {
    /** Honest sheets pack to a hundredth at best. */
    private static final long RATIO = 200;

    private static final long SMALL = 10_000_000;
    private static final int BUFFER = 1 << 16;

    /** Part of an OpenDocument file with its cells. */
    static final String CONTENT = "content.xml";

    /** What sort of workbook a file is. */
    enum Sort {
        OFFICE_OPEN,
        OPEN_DOCUMENT
    }

    private WorkbookSafety() {}

    /** Gives what sort of workbook it is. */
    static Sort require(InputFile input, Limits limits) throws UnreadableException {
        long most = Math.max(SMALL, RATIO * input.packed().length);
        long unpacked = 0;
        @Nullable Sort sort = null;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(input.packed()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuseParts(input, entry.getName());
                sort = switch (entry.getName()) {
                    case "xl/workbook.xml" -> Sort.OFFICE_OPEN;
                    case CONTENT -> Sort.OPEN_DOCUMENT;
                    default -> sort;
                };
                for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
                    unpacked += count;
                    requireSize(input, unpacked, Math.min(most, 5L * limits.bytes()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // a name of a part that is no text is told by the latter
            throw new UnreadableException(Message.error("xlsx.broken", Place.file(input.name())));
        }
        if (sort == null) {
            throw new UnreadableException(Message.error("file.zip", Place.file(input.name())));
        }
        return sort;
    }

    private static void requireSize(InputFile input, long unpacked, long most) throws UnreadableException {
        if (unpacked > most) {
            throw new UnreadableException(Message.error("xlsx.bomb", Place.file(input.name()), most));
        }
    }

    private static void refuseParts(InputFile input, String part) throws UnreadableException {
        if (part.startsWith("xl/externalLinks/")) {
            throw new UnreadableException(Message.error("xlsx.links", Place.file(input.name())));
        }
        if (part.startsWith("xl/vbaProject") || part.startsWith("Basic/") || part.startsWith("Scripts/")) {
            throw new UnreadableException(Message.error("xlsx.macros", Place.file(input.name())));
        }
    }
}
