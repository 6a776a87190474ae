package nl.werkmetwerk.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a file whole or not at all: beside its place first, then moved there. An existing file is replaced and keeps its
 * mode; a link is followed; one that is protected or of another owner is left alone. What a killed run left beside it is
 * cleared.
 */
public final class OutputFile {
    private static final int MOST_LINKS = 40;

    private OutputFile() {}

    /** What is written. */
    public interface Content {
        /** Writes all of it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Looks at what was written before it takes its place. */
    public interface Check {
        /**
         * Lets it pass, or not.
         *
         * @throws IOException if it may not take its place
         */
        void require(Path draft) throws IOException;
    }

    /**
     * Writes a file. What is no regular file, such as a pipe, is written directly.
     *
     * @throws ProtectedFileException if what stands there is protected or of another owner
     * @throws IOException if it cannot be written; then what stood there still stands there
     */
    public static void write(Path file, Content content) throws IOException {
        write(file, content, draft -> {});
    }

    /**
     * Writes a file that has to pass a check.
     *
     * @throws IOException if it cannot be written or does not pass; then what stood there still stands there
     */
    public static void write(Path file, Content content, Check check) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            writeTo(file, content);
            return;
        }
        Path target = target(file);
        Optional<Set<PosixFilePermission>> mode = Files.exists(target) ? mode(target) : Optional.empty();
        if (Files.exists(target) && isProtected(target, mode)) {
            throw new ProtectedFileException(file, false);
        }
        Path draft = draft(target);
        try {
            writeTo(draft, content);
            requireSameOwner(file, target, draft);
            check.require(draft);
            if (mode.isPresent()) {
                Files.setPosixFilePermissions(draft, mode.get());
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Writes a file that is not there yet.
     *
     * @throws FileAlreadyExistsException if it is
     * @throws IOException if it cannot be written; then there is no file
     */
    public static void create(Path file, Content content) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path target = target(file);
        Path draft = draft(target);
        try {
            writeTo(draft, content);
            Files.move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Where links lead to, even to a file that is not there. */
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(target); links++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static boolean isProtected(Path target, Optional<Set<PosixFilePermission>> mode) {
        return !Files.isWritable(target)
                || mode.filter(set -> !set.contains(PosixFilePermission.OWNER_WRITE))
                        .isPresent();
    }

    /** Absent on systems that have none. */
    private static Optional<Set<PosixFilePermission>> mode(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null
                ? Optional.empty()
                : Optional.of(view.readAttributes().permissions());
    }

    /** To replace a file of somebody else would make it ours. */
    private static void requireSameOwner(Path file, Path target, Path draft) throws IOException {
        if (Files.exists(target) && !Files.getOwner(target).equals(Files.getOwner(draft))) {
            throw new ProtectedFileException(file, true);
        }
    }

    private static Path draft(Path target) throws IOException {
        clear(target);
        Path draft = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        draft.toFile().deleteOnExit();
        return draft;
    }

    /** Removes what runs that are no more began. */
    private static void clear(Path target) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent(), "an absolute path of a file has a folder");
        if (!Files.isDirectory(folder)) {
            return;
        }
        Pattern part = Pattern.compile(Pattern.quote("." + target.getFileName() + ".") + "(\\d{1,18})\\.part");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "." + "*.part")) {
            for (Path file : files) {
                var matcher = part.matcher(file.getFileName().toString());
                if (matcher.matches()
                        && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void writeTo(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(out);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
