package nl.werkmetwerk.register.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * The decimal sign of each column: what the user says, else what its numbers prove. Most numbers are read one way only; the
 * first that can be two makes the whole file be read through for what all of its columns prove.
 */
final class ColumnSigns implements Signs {
    private static final char NONE = 0;
    private static final char BOTH = 1;

    private final SourceFile file;
    private final Optional<Character> said;
    private final Set<String> doubted = new TreeSet<>();
    private @Nullable Map<String, Character> proven;

    ColumnSigns(SourceFile file) {
        this.file = file;
        this.said = file.said().decimal().map(sign -> sign.charAt(0));
    }

    @Override
    public NumberReading read(String column, String text) {
        if (said.isPresent()) {
            return NumberReading.of(NumberText.parse(text, said.get()));
        }
        NumberReading own = NumberText.read(text);
        return own.doubtful() ? byColumn(column, text) : own;
    }

    private NumberReading byColumn(String column, String text) {
        if (proven == null) {
            proven = prove();
        }
        char sign = proven.getOrDefault(column, NONE);
        if (sign != NONE && sign != BOTH) {
            return NumberReading.of(NumberText.parse(text, sign));
        }
        doubted.add(column);
        return NumberReading.DOUBTFUL;
    }

    /** What was found out about a file, and the columns with numbers that stayed doubtful. */
    List<Phrase> detected(List<Phrase> found) {
        List<Phrase> phrases = new ArrayList<>(found);
        if (!doubted.isEmpty()) {
            phrases.add(Phrase.of("detected.doubted", List.copyOf(doubted)));
        }
        return phrases;
    }

    /**
     * What cannot be read on is told by who reads the file in earnest: until there it proves what it proves. Records are not
     * drawn meanwhile: a coordinate with two readings would ask for this proof once more.
     */
    private Map<String, Character> prove() {
        Map<String, Character> signs = new HashMap<>();
        try (RecordReader reader = new SourceFile(file.path(), file.said().undrawn()).open()) {
            for (RegisterRecord record = reader.next(); record != null; record = reader.next()) {
                prove(record, reader.columns(), signs);
            }
        } catch (UnreadableException | IOException e) {
            return signs;
        }
        return signs;
    }

    private static void prove(RegisterRecord record, Columns columns, Map<String, Character> signs) {
        for (String column : columns.names()) {
            char proof = record.typed(column) ? NONE : NumberText.proof(record.get(column));
            if (proof != NONE) {
                signs.merge(column, proof, (one, other) -> one.equals(other) ? one : (Character) BOTH);
            }
        }
    }
}
