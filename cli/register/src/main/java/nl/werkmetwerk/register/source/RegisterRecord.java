package nl.werkmetwerk.register.source;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.files.text.Phrase;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** One record of a register: texts by column, and where it lies if the file says so. */
public final class RegisterRecord {
    private static final BitSet NO_NUMBERS = new BitSet();

    private final Columns columns;
    private final List<String> cells;
    private final BitSet numbers;
    private final Signs signs;
    private final long row;
    private final @Nullable Geometry geometry;
    private final String flaw;
    private final String feature;

    private RegisterRecord(
            Columns columns,
            List<String> cells,
            BitSet numbers,
            Signs signs,
            long row,
            @Nullable Geometry geometry,
            String flaw,
            String feature) {
        this.feature = feature;
        this.columns = columns;
        this.cells = cells;
        this.numbers = numbers;
        this.signs = signs;
        this.row = row;
        this.geometry = geometry;
        this.flaw = flaw;
    }

    /** Of a file in which all is text. */
    static RegisterRecord texts(Columns columns, List<String> cells, Signs signs, long row) {
        return new RegisterRecord(columns, cells, NO_NUMBERS, signs, row, null, "", "");
    }

    /**
     * Of a file that types its cells.
     *
     * @param numbers positions of cells that are numbers, written with a decimal point
     */
    static RegisterRecord typed(Columns columns, List<String> cells, BitSet numbers, Signs signs, long row) {
        return new RegisterRecord(columns, cells, numbers, signs, row, null, "", "");
    }

    /**
     * The same, drawn.
     *
     * @param shape null when it is not
     */
    RegisterRecord drawn(@Nullable Geometry shape) {
        return new RegisterRecord(columns, cells, numbers, signs, row, shape, "", feature);
    }

    /** The same, its drawing broken. */
    RegisterRecord broken(String what) {
        return new RegisterRecord(columns, cells, numbers, signs, row, null, what, feature);
    }

    /**
     * The same, called by what stands in a column.
     *
     * @param column empty for none
     */
    RegisterRecord called(String column) {
        return column.isEmpty() ? this : named(get(column));
    }

    /** The same, called so by its file. */
    RegisterRecord named(String id) {
        return new RegisterRecord(columns, cells, numbers, signs, row, geometry, flaw, id);
    }

    /** What the file itself calls the record; empty where it calls it nothing. */
    public String feature() {
        return feature;
    }

    /** Line of a text table, row of a sheet, or number of a feature, from 1. */
    public long row() {
        return row;
    }

    /** The text in a column, without blanks around it; empty where there is none. */
    public String get(String column) {
        int position = columns.find(column);
        return position >= 0 && position < cells.size() ? CellText.clean(cells.get(position)) : "";
    }

    /** The number in a column. */
    public NumberReading number(String column) {
        String text = get(column);
        return typed(column)
                ? NumberReading.of(NumberText.parse(text, '.'))
                : text.isEmpty() ? NumberReading.NONE : signs.read(columns.called(column), text);
    }

    /** The number in a column, if there is one without doubt. */
    public OptionalDouble sureNumber(String column) {
        return number(column).value();
    }

    /** Why what stands in a column is no value: the error of a spreadsheet, or a formula that was never computed. Nothing when it may be one. */
    public Phrase fault(String column) {
        return CellText.fault(get(column), column);
    }

    /** The first cell that begins with a letter; empty when there is none. */
    public String firstText() {
        for (String cell : cells) {
            String text = CellText.clean(cell);
            if (!text.isEmpty() && Character.isLetter(text.charAt(0))) {
                return text;
            }
        }
        return "";
    }

    /** Cells in which something stands, but for a number that the file itself gives its records. */
    public int filled() {
        int filled = 0;
        for (int i = 0; i < cells.size(); i++) {
            filled += i == columns.key() || CellText.clean(cells.get(i)).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    /** Columns there are. */
    public int width() {
        return columns.size();
    }

    /** Whether the file itself says that a cell is a number. */
    boolean typed(String column) {
        int position = columns.find(column);
        return position >= 0 && numbers.get(position);
    }

    /** Whether it has more cells than there are columns: a delimiter stands in a text. */
    public boolean overfull() {
        return cells.size() > columns.size()
                && cells.subList(columns.size(), cells.size()).stream()
                        .anyMatch(cell -> !CellText.clean(cell).isEmpty());
    }

    /** As the file has it; null when it has none, or one that cannot be read. */
    public @Nullable Geometry geometry() {
        return geometry;
    }

    /** What is wrong with its geometry; empty when nothing is. */
    public String flaw() {
        return flaw;
    }
}
