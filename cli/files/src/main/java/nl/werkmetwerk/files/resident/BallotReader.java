package nl.werkmetwerk.files.resident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.files.Nearest;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.neighbourhood.vote.Ballot;
import nl.werkmetwerk.neighbourhood.vote.Ballots;

/** Ballots: a row each, a column a criterion (MODEL-practice 12.4). */
final class BallotReader {
    private static final String VOTER = "voter";
    private static final String GROUP = "group";

    private final Rows table;
    private final List<String> criteria;
    private final Refusals refusals;

    private BallotReader(Rows table, List<String> criteria, Refusals refusals) {
        this.table = table;
        this.criteria = criteria;
        this.refusals = refusals;
    }

    static Ballots read(InputFile file, List<String> criteria, Refusals refusals) {
        Rows table = Rows.of(file.name(), file.text(), refusals);
        return new BallotReader(table, criteria, refusals).ballots();
    }

    private Ballots ballots() {
        tellColumns();
        int group = table.column(GROUP);
        int[] columns = criteria.stream().mapToInt(table::column).toArray();
        Voters voters = new Voters(table, table.column(VOTER), refusals);
        List<Ballot> rows = new ArrayList<>();
        for (Rows.Row row : table.rows()) {
            voters.add(row);
            Optional<String> name = Optional.of(row.cell(group)).filter(text -> !text.isEmpty());
            rows.add(new Ballot(name, weights(row, columns)));
        }
        return new Ballots(criteria, rows);
    }

    private List<Double> weights(Rows.Row row, int[] columns) {
        List<Double> weights = new ArrayList<>();
        for (int column : columns) {
            String cell = row.cell(column);
            OptionalDouble weight = cell.isEmpty() ? OptionalDouble.of(0) : Cells.number(cell);
            if (weight.isEmpty()) {
                refusals.add(
                        "residents.ballotCell",
                        table.place(row, column).at(table.header().cell(column)),
                        cell);
            }
            weights.add(weight.orElse(0));
        }
        return weights;
    }

    private void tellColumns() {
        table.tellTwice(refusals);
        List<String> known = new ArrayList<>(criteria);
        known.addAll(List.of(VOTER, GROUP));
        for (int column = 0; column < table.header().cells().size(); column++) {
            String name = table.header().cell(column);
            if (!name.isEmpty() && !known.contains(name)) {
                Phrase meant = Nearest.to(name, known)
                        .map(word -> Phrase.of("suggest.mean", word))
                        .orElse(Phrase.NOTHING);
                refusals.add("residents.columnUnknown", table.place(table.header(), column), name, meant, known);
            }
        }
    }
}
