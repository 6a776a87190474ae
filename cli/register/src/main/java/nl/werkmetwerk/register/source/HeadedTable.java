package nl.werkmetwerk.register.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.jspecify.annotations.Nullable;

/** The records of a table below its heading; rows in which nothing stands are none. */
final class HeadedTable {
    private final TableRows rows;
    private final Deque<TableRow> ahead;
    private final Columns columns;
    private final TableRow heading;
    private final long skipped;

    private HeadedTable(
            TableRows rows, Deque<TableRow> ahead, TableRow heading, long skipped, Map<String, List<String>> names) {
        this.rows = rows;
        this.ahead = ahead;
        this.columns = Columns.headed(
                        heading.cells().stream().map(CellText::clean).toList())
                .naming(names);
        this.heading = heading;
        this.skipped = skipped;
    }

    /** Reads up to the heading. @throws UnreadableException if there is none */
    static HeadedTable of(SourceFile file, TableRows rows) throws UnreadableException {
        List<TableRow> first = new ArrayList<>(first(rows, file.said().heading().orElse(0)));
        if (first.isEmpty()) {
            throw new UnreadableException(Message.error("register.empty", file.place()));
        }
        Optional<Integer> at = Heading.find(first, file.said());
        if (at.isEmpty()) {
            throw new UnreadableException(Message.error(
                    "register.noHeading", file.place(), file.said().heading().orElse(0)));
        }
        int position = at.get();
        Deque<TableRow> ahead = new ArrayDeque<>(first.subList(position + 1, first.size()));
        return new HeadedTable(
                rows, ahead, first.get(position), position, file.said().names());
    }

    /** The first rows with anything in them, as many as are looked through for a heading. */
    static List<TableRow> first(TableRows rows, int heading) throws UnreadableException {
        List<TableRow> first = new ArrayList<>();
        TableRow row = rows.next();
        while (row != null) {
            if (!row.blank()) {
                first.add(row);
            }
            boolean enough = first.size() >= Heading.ROWS && row.number() >= heading;
            row = enough ? null : rows.next();
        }
        return first;
    }

    /** The first rows below the heading, still to be read. */
    List<TableRow> firstRows() {
        return List.copyOf(ahead);
    }

    Columns columns() {
        return columns;
    }

    /** The next row with anything in it; null after the last. */
    @Nullable
    TableRow next() throws UnreadableException {
        TableRow row = ahead.isEmpty() ? rows.next() : ahead.poll();
        while (row != null && row.blank()) {
            row = rows.next();
        }
        return row;
    }

    /** Where the heading stands, if that is not at the top. */
    Optional<Phrase> detected() {
        return skipped == 0 ? Optional.empty() : Optional.of(Phrase.of("detected.heading", heading.number(), skipped));
    }
}
