package nl.werkmetwerk.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file whole or not at all, by a {@link DraftFile}. */
public final class OutputFile {
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
        if (isNoFile(file)) {
            writeTo(file, content);
            return;
        }
        try (DraftFile draft = DraftFile.of(file)) {
            writeTo(draft.path(), content);
            check.require(draft.path());
            draft.takePlace();
        }
    }

    /** Two files that belong together. */
    public interface Pair {
        /** Writes all of both; the streams are closed by the caller. */
        void writeTo(OutputStream one, OutputStream other) throws IOException;
    }

    /**
     * Writes two files that change together or not at all.
     *
     * @param check looks at the first
     * @throws IOException if either cannot be written or the first does not pass; then what stood there still stands there
     */
    public static void writeBoth(Path one, Path other, Pair content, Check check) throws IOException {
        if (isNoFile(one) || isNoFile(other)) {
            write(other, second -> write(one, first -> content.writeTo(first, second), check));
            return;
        }
        try (DraftFile first = DraftFile.of(one);
                DraftFile second = DraftFile.of(other)) {
            writeTo(second.path(), to -> writeTo(first.path(), also -> content.writeTo(also, to)));
            check.require(first.path());
            DraftFile.takePlaces(first, second);
        }
    }

    private static boolean isNoFile(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
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
        try (DraftFile draft = DraftFile.of(file)) {
            writeTo(draft.path(), content);
            draft.takeFreePlace();
        }
    }

    private static void writeTo(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(out);
        }
    }
}
