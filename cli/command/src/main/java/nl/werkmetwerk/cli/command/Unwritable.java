package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkmetwerk.files.ProtectedFileException;
import nl.werkmetwerk.files.TemporaryFolder;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;

/** Why a file could not be written, and what to do about it. */
final class Unwritable {
    /** What systems say, in lower case, and what that is called here; in this order. */
    private static final List<Map.Entry<String, String>> REASONS = List.of(
            Map.entry("no space left", "write.full"),
            Map.entry("not enough space", "write.full"),
            Map.entry("disk quota", "write.full"),
            Map.entry("broken pipe", "write.closed"),
            Map.entry("read-only file system", "write.readonly"),
            Map.entry("file name too long", "write.long"),
            Map.entry("being used by another process", "write.open"));

    private Unwritable() {}

    /** The failure of a command whose file, or {@code -}, could not be written. */
    static FailedException of(String file, IOException why) {
        return new FailedException(Exit.FILE, Message.error("file.unwritable", Place.file(file), reason(why)));
    }

    /** Why, in words. */
    static Phrase reason(IOException why) {
        if (why instanceof ProtectedFileException guarded) {
            return Phrase.of(guarded.ofAnother() ? "write.owner" : "write.protected");
        }
        if (why instanceof TemporaryFolder.UnusableException unusable) {
            return Phrase.of("write.temporary", unusable.folder());
        }
        if (why instanceof AccessDeniedException) {
            return Phrase.of("write.denied");
        }
        if (why instanceof NoSuchFileException) {
            return Phrase.of("write.gone");
        }
        String said = why instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(why.getMessage());
        return REASONS.stream()
                .filter(one -> said.toLowerCase(Locale.ROOT).contains(one.getKey()))
                .findFirst()
                .map(one -> Phrase.of(one.getValue()))
                .orElseGet(() -> Phrase.of("write.other", said));
    }
}
