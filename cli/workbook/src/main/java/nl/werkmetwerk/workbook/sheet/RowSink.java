package nl.werkmetwerk.workbook.sheet;

/** Takes the cells of a sheet row by row, from the left. */
public interface RowSink {
    /** Begins the next row. */
    RowSink row();

    /** Number of the row being written, from 1 as in a reference. */
    int rowNumber();

    /** Leaves a cell empty. */
    RowSink skip();

    /** A text, as text. */
    RowSink text(String text);

    /** A number. */
    RowSink number(double value, Style style);

    /**
     * A formula with its stored result.
     *
     * @param formula without {@code =}
     */
    RowSink formula(String formula, double value, Style style);
}
