package nl.werkmetwerk.register.source;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** One record of a register: texts by column, and where it lies if the file says so. */
public final class RegisterRecord {
    private final Columns columns;
    private final List<String> cells;
    private final long row;
    private final Geometry geometry;
    private final String flaw;

    RegisterRecord(Columns columns, List<String> cells, long row, Geometry geometry, String flaw) {
        this.columns = columns;
        this.cells = cells;
        this.row = row;
        this.geometry = geometry;
        this.flaw = flaw;
    }

    /** Line of a text table, row of a sheet, or number of a feature, from 1. */
    public long row() {
        return row;
    }

    /** The text in a column, without spaces around it; empty where there is none. */
    public String get(String column) {
        int position = columns.find(column);
        return position >= 0 && position < cells.size() ? cells.get(position).strip() : "";
    }

    /** Whether it has more cells than there are columns: a delimiter stands in a text. */
    public boolean overfull() {
        return cells.size() > columns.size();
    }

    /** As the file has it; null when it has none, or one that cannot be read. */
    public Geometry geometry() {
        return geometry;
    }

    /** What is wrong with its geometry; empty when nothing is. */
    public String flaw() {
        return flaw;
    }
}
