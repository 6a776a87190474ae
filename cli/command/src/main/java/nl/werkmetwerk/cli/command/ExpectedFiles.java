package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.cli.expected.ExpectedFile;
import nl.werkmetwerk.cli.expected.ExpectedFileException;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.text.Texts;

/** The expected files beside cases: {@code street.expected.json} beside {@code street.yaml}. */
final class ExpectedFiles {
    private static final String EXTENSION = ".expected.json";

    private final Texts texts;
    private final PrintWriter err;
    private final boolean mayLack;
    private final List<Beside> files = new ArrayList<>();
    private int exit = Exit.DONE;

    private ExpectedFiles(boolean mayLack, Texts texts, PrintWriter err) {
        this.mayLack = mayLack;
        this.texts = texts;
        this.err = err;
    }

    /**
     * What came of reading.
     *
     * @param files one for each case, when the exit code is {@link Exit#DONE}
     * @param exit {@link Exit#DONE}, or why there is none for some case
     */
    record Read(List<Beside> files, int exit) {}

    /**
     * One of them.
     *
     * @param file where it stands, or is to stand
     * @param text as it is written; empty where there is none yet
     * @param expected what it says; absent where there is none yet
     */
    record Beside(Path file, String text, Optional<ExpectedFile> expected) {}

    /**
     * Reads them all; what is wrong with any of them goes to {@code err}.
     *
     * @param mayLack whether it is right that there is none: it is about to be written
     */
    static Read beside(List<String> cases, boolean mayLack, Texts texts, PrintWriter err) {
        ExpectedFiles reading = new ExpectedFiles(mayLack, texts, err);
        cases.forEach(reading::read);
        return new Read(List.copyOf(reading.files), reading.exit);
    }

    /** The expected file of a case. */
    static Path beside(Path file) {
        return Path.of(nameBeside(file.toString()));
    }

    private static String nameBeside(String file) {
        return file.replaceFirst("\\.[^./\\\\]*$", "") + EXTENSION;
    }

    private void read(String file) {
        String name = nameBeside(file);
        try {
            Path path = Path.of(name);
            boolean lacks = mayLack && Files.notExists(path);
            String text = lacks ? "" : Files.readString(path);
            Optional<ExpectedFile> expected = lacks ? Optional.empty() : Optional.of(ExpectedFile.parse(text));
            files.add(new Beside(path, text, expected));
        } catch (ExpectedFileException e) {
            tell(Exit.INVALID, Message.error(e.key(), Place.of(name, e.line(), e.column()), e.value()));
        } catch (NoSuchFileException e) {
            tell(Exit.INVALID, Message.error("expected.none", Place.file(file), name));
        } catch (CharacterCodingException e) {
            tell(Exit.INVALID, Message.error("expected.encoding", Place.file(name)));
        } catch (IOException | InvalidPathException e) {
            tell(Exit.FILE, Message.error("file.unreadable", Place.file(name)));
        }
    }

    private void tell(int code, Message message) {
        err.println(message.in(texts));
        exit = Math.max(exit, code);
    }
}
