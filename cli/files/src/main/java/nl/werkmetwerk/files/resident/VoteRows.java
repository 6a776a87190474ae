package nl.werkmetwerk.files.resident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.neighbourhood.vote.Vote;
import nl.werkmetwerk.neighbourhood.vote.VoteType;

/** The rows of votes of a file: {@code vote} and {@code group}, and {@code points} where the type has them. */
final class VoteRows {
    static final String VOTE = "vote";
    static final String GROUP = "group";
    static final String POINTS = "points";

    private final Rows table;
    private final VoteType type;
    private final VoteIds ids;
    private final Refusals refusals;

    VoteRows(Rows table, VoteType type, VoteIds ids, Refusals refusals) {
        this.table = table;
        this.type = type;
        this.ids = ids;
        this.refusals = refusals;
    }

    /**
     * Reads all rows.
     *
     * @param voter name of the column of voters
     */
    List<Vote> read(String voter) {
        if (table.column(VOTE) < 0) {
            refusals.add(
                    "residents.noVoteColumn",
                    Place.of(table.file(), Math.max(1, table.header().line()), 1),
                    VOTE);
            return List.of();
        }
        if (table.rows().isEmpty() && refusals.none()) {
            refusals.add("residents.votesEmpty", Place.file(table.file()));
        }
        Voters voters = new Voters(table, table.column(voter), refusals);
        List<Vote> votes = new ArrayList<>();
        for (Rows.Row row : table.rows()) {
            voters.add(row);
            votes.add(vote(row));
        }
        return votes;
    }

    private Vote vote(Rows.Row row) {
        List<String> named = Cells.several(row.cell(table.column(VOTE)));
        Place place = table.place(row, table.column(VOTE));
        for (String id : named) {
            if (!ids.knows(id)) {
                Phrase meant = ids.nearest(id)
                        .map(word -> Phrase.of("suggest.mean", word))
                        .orElse(Phrase.NOTHING);
                refusals.add("residents.voteUnknown", place, id, meant, List.copyOf(ids.measures()));
            }
        }
        Optional<String> group = Optional.of(row.cell(table.column(GROUP))).filter(name -> !name.isEmpty());
        return new Vote(group, named, type.hasPoints() ? numbers(row, named.size()) : List.of());
    }

    /** So many numbers; where there are others they are refused, and all are 0. */
    private List<Double> numbers(Rows.Row row, int wanted) {
        List<String> cells = Cells.several(row.cell(table.column(POINTS)));
        Place place = table.place(row, Math.max(0, table.column(POINTS)));
        if (cells.size() != wanted) {
            refusals.add("residents.votesUneven", place, wanted, cells.size());
        }
        List<Double> numbers = new ArrayList<>();
        for (int number = 0; number < wanted; number++) {
            OptionalDouble points = number < cells.size() ? Cells.number(cells.get(number)) : OptionalDouble.of(0);
            if (points.isEmpty()) {
                refusals.add("residents.ballotCell", place.at(POINTS), cells.get(number));
            }
            numbers.add(points.orElse(0));
        }
        return numbers;
    }
}
