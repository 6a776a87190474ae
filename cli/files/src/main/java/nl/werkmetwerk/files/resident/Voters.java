package nl.werkmetwerk.files.resident;

import java.util.HashMap;
import java.util.Map;

/** Who filled something in, on which line; kept while a file is read, and no longer. */
final class Voters {
    private final Map<String, Integer> lines = new HashMap<>();
    private final Rows table;
    private final int column;
    private final Refusals refusals;

    /** @param column of the voters; -1: there is none */
    Voters(Rows table, int column, Refusals refusals) {
        this.table = table;
        this.column = column;
        this.refusals = refusals;
    }

    /** Takes a row, and refuses a voter who has one already. */
    void add(Rows.Row row) {
        String voter = row.cell(column);
        Integer first = voter.isEmpty() ? null : lines.putIfAbsent(voter, row.line());
        if (first != null) {
            refusals.add("residents.voterTwice", table.place(row, column), voter, first, row.line());
        }
    }
}
