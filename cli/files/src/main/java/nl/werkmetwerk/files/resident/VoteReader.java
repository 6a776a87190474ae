package nl.werkmetwerk.files.resident;

import java.util.List;
import java.util.OptionalInt;
import nl.werkmetwerk.files.CaseFileException;
import nl.werkmetwerk.files.Nearest;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.neighbourhood.vote.Vote;
import nl.werkmetwerk.neighbourhood.vote.VoteType;
import nl.werkmetwerk.neighbourhood.vote.Votes;

/** Votes as a table: {@code voter, group, vote[, points]} (MODEL-practice 12.5). */
final class VoteReader {
    private static final String VOTER = "voter";
    private static final List<String> COLUMNS = List.of(VOTER, VoteRows.GROUP, VoteRows.VOTE, VoteRows.POINTS);

    private VoteReader() {}

    static Votes read(InputFile file, VoteIds ids) throws CaseFileException {
        Refusals refusals = new Refusals();
        Rows table = Rows.of(file.name(), file.text(), refusals);
        tellColumns(table, refusals);
        VoteType type = table.column(VoteRows.POINTS) < 0 ? VoteType.APPROVAL : VoteType.CUMULATIVE;
        List<Vote> rows = new VoteRows(table, type, ids, refusals).read(VOTER);
        refusals.orThrow();
        return new Votes(type, rows, OptionalInt.empty(), OptionalInt.empty());
    }

    private static void tellColumns(Rows table, Refusals refusals) {
        table.tellTwice(refusals);
        for (int column = 0; column < table.header().cells().size(); column++) {
            String name = table.header().cell(column);
            if (!name.isEmpty() && !COLUMNS.contains(name)) {
                Phrase meant = Nearest.to(name, COLUMNS)
                        .map(word -> Phrase.of("suggest.mean", word))
                        .orElse(Phrase.NOTHING);
                refusals.add("residents.columnUnknown", table.place(table.header(), column), name, meant, COLUMNS);
            }
        }
    }
}
