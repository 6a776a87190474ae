package nl.werkmetwerk.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file in the making, beside its place: it takes that place whole, or is gone when closed. A file that stands there is
 * replaced and keeps its mode; a link is followed; one that is protected or of another owner is left alone. What a killed
 * run left beside it is cleared.
 */
public final class DraftFile implements Closeable {
    private static final int MOST_LINKS = 40;

    private final Path file;
    private final Path target;
    private final Path draft;

    private DraftFile(Path file) throws IOException {
        this.file = file;
        target = target(file);
        if (Files.exists(target) && isProtected(target)) {
            throw new ProtectedFileException(file, false);
        }
        clear();
        draft = beside(".part");
        draft.toFile().deleteOnExit();
    }

    /**
     * Begins a file.
     *
     * @throws ProtectedFileException if what stands there is protected
     * @throws IOException if nothing can be made beside it
     */
    public static DraftFile of(Path file) throws IOException {
        return new DraftFile(file);
    }

    private Path beside(String ending) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ending);
    }

    /** Where to write it. */
    public Path path() {
        return draft;
    }

    /**
     * Puts what was written in its place.
     *
     * @throws ProtectedFileException if what stands there is of another owner
     * @throws IOException if it cannot be; then what stood there still stands there
     */
    public void takePlace() throws IOException {
        liken();
        move();
    }

    /**
     * Puts two files in their places: both of them, or neither.
     *
     * @throws ProtectedFileException if what stands in either place is of another owner
     * @throws IOException if one cannot be; then what stood in both places still stands there
     */
    static void takePlaces(DraftFile one, DraftFile other) throws IOException {
        one.liken();
        other.liken();
        Optional<Path> earlier = one.kept();
        try {
            one.move();
            other.moveOrElse(() -> one.restore(earlier));
        } finally {
            if (earlier.isPresent()) {
                Files.deleteIfExists(earlier.get());
            }
        }
    }

    /** What is done when a file cannot take its place. */
    private interface Otherwise {
        void run() throws IOException;
    }

    private void moveOrElse(Otherwise otherwise) throws IOException {
        try {
            move();
        } catch (IOException e) {
            otherwise.run();
            throw e;
        }
    }

    /** What stands in the place, under another name beside it. */
    private Optional<Path> kept() throws IOException {
        if (!Files.exists(target)) {
            return Optional.empty();
        }
        Path kept = beside(".before.part");
        Files.deleteIfExists(kept);
        try {
            Files.createLink(kept, target);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(target, kept, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return Optional.of(kept);
    }

    private void restore(Optional<Path> earlier) throws IOException {
        if (earlier.isPresent()) {
            Files.move(earlier.get(), target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(target);
        }
    }

    /** Gives the draft the mode of what it replaces. */
    private void liken() throws IOException {
        if (Files.exists(target)) {
            requireSameOwner();
            Optional<Set<PosixFilePermission>> mode = mode(target);
            if (mode.isPresent()) {
                Files.setPosixFilePermissions(draft, mode.get());
            }
        }
    }

    private void move() throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Puts what was written where nothing stands.
     *
     * @throws java.nio.file.FileAlreadyExistsException if something does
     * @throws IOException if it cannot be
     */
    void takeFreePlace() throws IOException {
        Files.move(draft, target);
    }

    /** Where links lead to, even to a file that is not there. */
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(target); links++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static boolean isProtected(Path target) throws IOException {
        return !Files.isWritable(target)
                || mode(target)
                        .filter(set -> !set.contains(PosixFilePermission.OWNER_WRITE))
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
    private void requireSameOwner() throws IOException {
        if (!Files.getOwner(target).equals(Files.getOwner(draft))) {
            throw new ProtectedFileException(file, true);
        }
    }

    /** Removes what runs that are no more began. */
    private void clear() throws IOException {
        Path folder = Objects.requireNonNull(target.getParent(), "an absolute path of a file has a folder");
        if (!Files.isDirectory(folder)) {
            return;
        }
        Pattern part =
                Pattern.compile(Pattern.quote("." + target.getFileName() + ".") + "(\\d{1,18})(?:\\.before)?\\.part");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.part")) {
            for (Path beside : files) {
                Matcher made = part.matcher(beside.getFileName().toString());
                if (made.matches()
                        && ProcessHandle.of(Long.parseLong(made.group(1))).isEmpty()) {
                    Files.deleteIfExists(beside);
                }
            }
        }
    }

    /** Leaves nothing of what did not take its place. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }
}
