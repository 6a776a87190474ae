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

/** Refuses, before anything is parsed, a workbook that unpacks without end, or that draws on other files. */
final class WorkbookSafety {
    /** Honest sheets pack to a hundredth at best. */
    private static final long RATIO = 200;

    private static final long SMALL = 10_000_000;
    private static final int BUFFER = 1 << 16;

    private WorkbookSafety() {}

    static void require(InputFile input, Limits limits) throws UnreadableException {
        long most = Math.max(SMALL, RATIO * input.packed().length);
        long unpacked = 0;
        boolean workbook = false;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(input.packed()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuseParts(input, entry.getName());
                workbook |= entry.getName().equals("xl/workbook.xml");
                for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
                    unpacked += count;
                    requireSize(input, unpacked, Math.min(most, 5L * limits.bytes()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // a name of a part that is no text is told by the latter
            throw new UnreadableException(Message.error("xlsx.broken", Place.file(input.name())));
        }
        if (!workbook) {
            throw new UnreadableException(Message.error("file.zip", Place.file(input.name())));
        }
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
        if (part.startsWith("xl/vbaProject")) {
            throw new UnreadableException(Message.error("xlsx.macros", Place.file(input.name())));
        }
    }
}
