package nl.werkmetwerk.workbook.sheet;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Writes a sheet cell by cell, row by row. Text is always text, whatever it begins with. */
public final class SheetPen implements RowSink {
    private static final String FORMULA_STARTS = "=+-@";
    private static final int LONGEST_TEXT = 32_767;
    private static final int CHARACTER = 256;
    private static final int NOTE_COLUMNS = 7;
    private static final int BANNER_COLUMN = 2;
    private static final float LINE = 15;
    private static final float TITLE_LINE = 26;
    private static final float ANSWER_LINE = 20;

    /** Widths of a usual character in one of the answer, which is bold. */
    private static final double ANSWER_CHARACTER = 1.45;

    /** Widths of a usual character in one of a title. */
    private static final double TITLE_CHARACTER = 1.4;

    /** No row of a sheet may be higher, in points. */
    private static final float HIGHEST = 409;

    /** Rows above the first block of a sheet of blocks. */
    public static final int OPENING_ROWS = 3;

    /** Rows above the first figure of a block: an empty one, its title, its headings. */
    public static final int BLOCK_ROWS = 3;

    private final Sheet sheet;
    private final CellStyles styles;
    private final @Nullable Banner banner;
    private Row row;
    private int nextRow;
    private int nextColumn;

    /** What stands above the headings of every sheet: whether all is right, and the way to the contents. */
    record Banner(String formula, String value, String back, String contents) {}

    public SheetPen(Sheet sheet, CellStyles styles) {
        this(sheet, styles, null);
    }

    /** @param banner for above the headings; null where there is none */
    @SuppressWarnings("NullAway.Init") // the row is that of row(), with which everything begins
    public SheetPen(Sheet sheet, CellStyles styles, @Nullable Banner banner) {
        this.sheet = sheet;
        this.styles = styles;
        this.banner = banner;
    }

    /** The banner, or an empty row. */
    public SheetPen banner() {
        return banner(BANNER_COLUMN);
    }

    private SheetPen banner(int column) {
        row();
        if (banner != null) {
            link(banner.back(), banner.contents());
            nextColumn = column;
            formula(banner.formula(), banner.value(), Style.BANNER);
        }
        return this;
    }

    /** A text that leads to a cell of the workbook. */
    SheetPen link(String text, String target) {
        Cell cell = next(Style.LINK);
        cell.setCellValue(text);
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target);
        cell.setHyperlink(link);
        return this;
    }

    public Sheet sheet() {
        return sheet;
    }

    @Override
    public SheetPen row() {
        row = sheet.createRow(nextRow++);
        nextColumn = 0;
        return this;
    }

    @Override
    public int rowNumber() {
        return nextRow;
    }

    @Override
    public SheetPen skip() {
        nextColumn++;
        return this;
    }

    public SheetPen text(String text, Style style) {
        Cell cell = next(style);
        if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(styles.quoted(style));
        }
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        return this;
    }

    @Override
    public SheetPen text(String text) {
        return text(text, Style.TEXT);
    }

    /** A text over as many lines as it needs in its column. */
    public SheetPen wrapped(String text) {
        int width = sheet.getColumnWidth(nextColumn) / CHARACTER - 2;
        text(text, Style.WRAPPED);
        row.setHeightInPoints(
                Math.max(row.getHeightInPoints(), Math.min(HIGHEST, LINE * WrappedText.lines(text, width))));
        return this;
    }

    @Override
    public SheetPen number(double value, Style style) {
        next(style).setCellValue(value);
        return this;
    }

    @Override
    public SheetPen formula(String formula, double value, Style style) {
        Cell cell = next(style);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        return this;
    }

    /** A formula that gives text. */
    public SheetPen formula(String formula, String value, Style style) {
        Cell cell = next(style);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        return this;
    }

    /** A line of explanation over the first columns, as high as it needs to be. */
    public SheetPen note(String text, int columns) {
        return words(text, columns, Style.NOTE);
    }

    /** One of several things to know, over the first columns. */
    public SheetPen bullet(String text, int columns) {
        return words("• " + text, columns, Style.BULLET);
    }

    private SheetPen words(String text, int columns, Style style) {
        row().text(text, style);
        return over(columns, LINE * WrappedText.lines(text, characters(columns)));
    }

    /** The answer of a workbook over the first columns, larger than all else. */
    public SheetPen answer(LiveText answer, int columns) {
        row().formula(answer.formula(), answer.value(), Style.ANSWER);
        return over(
                columns,
                ANSWER_LINE * WrappedText.lines(answer.value(), (int) (characters(columns) / ANSWER_CHARACTER)));
    }

    /** A line over the first columns that follows the cells it is about. */
    public SheetPen live(LiveText text, int columns) {
        row().formula(text.formula(), text.value(), Style.LIVE_NOTE);
        return over(columns, LINE * WrappedText.lines(text.value(), characters(columns)));
    }

    private SheetPen over(int columns, float height) {
        row.setHeightInPoints(Math.min(HIGHEST, height));
        merge(columns);
        return this;
    }

    private void merge(int columns) {
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(nextRow - 1, nextRow - 1, 0, columns - 1));
        }
    }

    private int characters(int columns) {
        return IntStream.range(0, columns)
                .map(i -> sheet.getColumnWidth(i) / CHARACTER)
                .sum();
    }

    /** The title of a sheet. */
    public SheetPen title(String text) {
        row().text(text, Style.TITLE);
        row.setHeightInPoints(TITLE_LINE);
        return this;
    }

    /** The title of a table, over more lines where it is longer than the table is wide: paper ends there. */
    private void title(String text, int columns) {
        int fitting = (int) (characters(columns) / TITLE_CHARACTER);
        if (text.length() <= fitting) {
            title(text);
        } else {
            row().text(text, Style.WRAPPED_TITLE);
            row.setHeightInPoints(Math.min(HIGHEST, TITLE_LINE * WrappedText.lines(text, fitting)));
            merge(columns);
        }
    }

    /** A row of headings: the first ones over words, the others over figures. */
    public SheetPen headings(List<String> headings, int words) {
        return headings(headings, column -> column < words);
    }

    /**
     * A row of headings.
     *
     * @param overWords whether a column, counted from 0, holds words
     */
    public SheetPen headings(List<String> headings, IntPredicate overWords) {
        row();
        int lines = 1;
        for (int i = 0; i < headings.size(); i++) {
            text(headings.get(i), overWords.test(i) ? Style.HEADING : Style.FIGURE_HEADING);
            int width = sheet.getColumnWidth(i) / CHARACTER - 1;
            lines = Math.max(lines, WrappedText.lines(headings.get(i), width));
        }
        row.setHeightInPoints(LINE * lines);
        return this;
    }

    /** Title, an explanation, an empty row, and the headings, which stay in sight. */
    public void head(String title, String note, List<String> headings, int words) {
        head(title, note, headings, column -> column < words);
    }

    /**
     * Title, note and headings, which stay in sight.
     *
     * @param overWords whether a column, counted from 0, holds words
     */
    public void head(String title, String note, List<String> headings, IntPredicate overWords) {
        title(title, headings.size());
        note(note, Math.min(headings.size(), NOTE_COLUMNS));
        banner(Math.min(BANNER_COLUMN, headings.size() - 1));
        headings(headings, overWords);
        sheet.createFreezePane(0, nextRow);
        SheetPrint.repeatAbove(sheet, nextRow);
    }

    /** Title, an explanation and the banner, which stay in sight above blocks of rows. */
    public void opening(String title, String note, int columns) {
        title(title);
        note(note, Math.min(columns, NOTE_COLUMNS));
        banner();
        sheet.createFreezePane(0, nextRow);
        SheetPrint.repeatAbove(sheet, nextRow);
    }

    /**
     * An empty row and the title of a block.
     *
     * @param onNewPage whether it begins a page when printed
     */
    public SheetPen block(String title, boolean onNewPage) {
        row();
        if (onNewPage) {
            sheet.setRowBreak(nextRow - 1);
        }
        row().text(title, Style.BLOCK);
        return this;
    }

    /** Widths of the columns, in characters. */
    public SheetPen widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * CHARACTER);
        }
        return this;
    }

    /** Prints many columns over several pages, beside the first ones on each. */
    public void spread(int columns, int repeated) {
        SheetPrint.spread(sheet, characters(columns), repeated);
    }

    /** Prints the first page only of a list that is longer than anybody reads on paper. */
    public void printFirstPage(int columns) {
        SheetPrint.firstPage(sheet, columns, nextRow);
    }

    /** One width for the columns from one on. */
    public void widthFrom(int column, int count, int characters) {
        for (int i = column; i < column + count; i++) {
            sheet.setColumnWidth(i, characters * CHARACTER);
        }
    }

    private Cell next(Style style) {
        Cell cell = row.createCell(nextColumn++);
        cell.setCellStyle(styles.of(style));
        return cell;
    }
}
