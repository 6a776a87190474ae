package nl.werkmetwerk.files.resident;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import nl.werkmetwerk.files.CaseFileException;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.neighbourhood.vote.Vote;
import nl.werkmetwerk.neighbourhood.vote.VoteType;
import nl.werkmetwerk.neighbourhood.vote.Votes;

/**
 * Votes of Pabulib (format: arXiv 2012.06539): of {@code META} its type and lengths, of {@code VOTES} the rows. Costs and
 * budget are those of the case, so {@code PROJECTS} is passed over; so are columns beside {@code vote}, {@code points},
 * {@code group} and {@code voter_id}.
 */
final class PabulibReader {
    private static final char SEPARATOR = ';';
    private static final String VOTER = "voter_id";
    private static final String PROJECTS = "PROJECTS";
    private static final String VOTES = "VOTES";

    private final InputFile file;
    private final String[] lines;
    private final Map<String, String> meta = new HashMap<>();
    private final Map<String, Integer> metaLines = new HashMap<>();
    private final Refusals refusals = new Refusals();

    private PabulibReader(InputFile file) {
        this.file = file;
        this.lines = file.text().split("\r?\n|\r", -1);
    }

    static Votes read(InputFile file, VoteIds ids) throws CaseFileException {
        PabulibReader reader = new PabulibReader(file);
        int votes = reader.meta();
        VoteType type = reader.type();
        OptionalInt first = reader.whole("max_length");
        OptionalInt declared = reader.whole("num_votes");
        List<Vote> rows = new VoteRows(reader.table(votes), type, ids, reader.refusals).read(VOTER);
        reader.refusals.orThrow();
        return new Votes(type, rows, first, declared);
    }

    /** Takes what the file says of itself; says how many lines stand before the table of votes. */
    private int meta() {
        boolean told = true;
        for (int line = 0; line < lines.length; line++) {
            String text = lines[line].strip();
            if (text.equals(VOTES)) {
                return line + 1;
            }
            told &= !text.equals(PROJECTS);
            int end = text.indexOf(SEPARATOR);
            if (told && end > 0) {
                meta.putIfAbsent(text.substring(0, end), text.substring(end + 1).strip());
                metaLines.putIfAbsent(text.substring(0, end), line + 1);
            }
        }
        return lines.length;
    }

    private Rows table(int before) {
        String text = String.join("\n", Arrays.asList(lines).subList(before, lines.length));
        return Rows.of(file.name(), text, before, SEPARATOR, refusals);
    }

    private VoteType type() {
        String said = meta.getOrDefault("vote_type", "");
        for (VoteType type : VoteType.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(said)) {
                return type;
            }
        }
        refusals.add("residents.voteType", place("vote_type"), said);
        return VoteType.APPROVAL;
    }

    private OptionalInt whole(String key) {
        String said = meta.getOrDefault(key, "");
        if (said.isEmpty()) {
            return OptionalInt.empty();
        }
        if (said.matches("\\d{1,9}")) {
            return OptionalInt.of(Integer.parseInt(said));
        }
        refusals.add("residents.wholeNumber", place(key), said, key);
        return OptionalInt.empty();
    }

    private Place place(String key) {
        Integer line = metaLines.get(key);
        return line == null
                ? Place.file(file.name())
                : Place.of(file.name(), line, key.length() + 2).at(key);
    }
}
