package nl.werkmetwerk.workbook.input;

/** A value is longer than a cell can hold. */
public final class CellTooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CellTooLongException(String start) {
        super(start);
    }
}
