package nl.werkmetwerk.files;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.files.field.DefaultsTable;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the cases of a folder unless an option, the environment or the case says otherwise: the file
 * {@code werkmetwerk.yaml} beside a case, or above it up to the root of its repository or the home folder, never beyond.
 */
public final class Defaults {
    /** Nothing. */
    public static final Defaults NONE = new Defaults(null, "", Map.of(), null);

    private static final String NAME = "werkmetwerk.yaml";

    private final @Nullable Path file;
    private final String sha256;
    private final Map<String, String> words;
    private final @Nullable Mapping root;

    private Defaults(@Nullable Path file, String sha256, Map<String, String> words, @Nullable Mapping root) {
        this.file = file;
        this.sha256 = sha256;
        this.words = words;
        this.root = root;
    }

    /** A file of defaults that cannot be used. */
    public static final class UnusableException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<Message> messages;

        private UnusableException(List<Message> messages) {
            this.messages = messages;
        }

        /** All that is wrong with it. */
        public List<Message> messages() {
            return messages;
        }
    }

    /**
     * The file that holds for a folder. Above the folder itself it is looked for only up to what bounds the user's own
     * files: the root of a repository ({@code .git}) or the home folder; without such a bound only in the folder.
     *
     * @param folder of a case
     * @param home the user's
     */
    public static Optional<Path> find(Path folder, Path home) {
        Path start = folder.toAbsolutePath().normalize();
        Path bound = start;
        for (Path one = start; one != null && one.getParent() != null; one = one.getParent()) {
            if (Files.exists(one.resolve(".git")) || one.equals(home)) {
                bound = one;
                break;
            }
        }
        for (Path one = start; one != null && one.getParent() != null && one.startsWith(bound); one = one.getParent()) {
            Path file = one.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads one.
     *
     * @param file where it stands
     * @param name what it is called in messages
     * @throws UnusableException if it cannot be read, or says what no defaults can say
     */
    public static Defaults read(Path file, String name) throws UnusableException {
        try {
            InputFile input = InputFile.read(name, file, InputStream.nullInputStream(), Limits.USUAL);
            TypedFile typed = TypedFile.read(input, DefaultsTable.DEFAULTS, List.of());
            if (!typed.messages().isEmpty()) {
                throw new UnusableException(typed.messages());
            }
            Map<String, String> words = new LinkedHashMap<>();
            for (String field : List.of("lang", "draws", "seed", "csvDialect")) {
                Object value = typed.values().value(field);
                if (value != null) {
                    words.put(field, word(value));
                }
            }
            return new Defaults(file, input.sha256(), words, (Mapping) typed.root());
        } catch (UnreadableException e) {
            throw new UnusableException(List.of(e.told()));
        }
    }

    private static String word(Object value) {
        return value instanceof Double whole ? Long.toString(whole.longValue()) : value.toString();
    }

    /** Where it stands; absent where there is none. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Of its bytes, hexadecimal; empty where there is none. */
    public String sha256() {
        return sha256;
    }

    /** What it says under a name, as it would be typed; absent where it says nothing. */
    public Optional<String> word(String field) {
        return Optional.ofNullable(words.get(field));
    }

    /** The libraries of a case that names none, as that case would name them. */
    Optional<Node> library(Path ofCase) {
        return root == null || file == null
                ? Optional.empty()
                : Optional.ofNullable(LibraryPaths.moved(root, file, ofCase).get("library"));
    }
}
