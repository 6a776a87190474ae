package nl.werkmetwerk.cli.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Writes a sheet cell by cell, row by row. Text is always text, whatever it begins with. */
final class SheetPen {
    private static final String FORMULA_STARTS = "=+-@";
    private static final int LONGEST_TEXT = 32_767;

    private final Sheet sheet;
    private final CellStyles styles;
    private Row row;
    private int nextRow;
    private int nextColumn;

    SheetPen(Sheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Begins the next row. */
    SheetPen row() {
        row = sheet.createRow(nextRow++);
        nextColumn = 0;
        return this;
    }

    /** Number of the row being written, from 1 as in a reference. */
    int rowNumber() {
        return nextRow;
    }

    SheetPen skip() {
        nextColumn++;
        return this;
    }

    SheetPen text(String text, Style style) {
        Cell cell = next(style);
        if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(styles.quoted(style));
        }
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        return this;
    }

    SheetPen text(String text) {
        return text(text, Style.TEXT);
    }

    SheetPen number(double value, Style style) {
        next(style).setCellValue(value);
        return this;
    }

    /** A formula with the engine's value as its stored result. */
    SheetPen formula(String formula, double value, Style style) {
        Cell cell = next(style);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        return this;
    }

    /** A formula that gives text. */
    SheetPen formula(String formula, String value, Style style) {
        Cell cell = next(style);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        return this;
    }

    /** Title, an explanation, an empty row, and the headings, which stay in sight. */
    void head(String title, String note, List<String> headings) {
        row().text(title, Style.TITLE);
        row().text(note, Style.NOTE);
        row();
        row();
        headings.forEach(heading -> text(heading, Style.HEADING));
        sheet.createFreezePane(0, nextRow);
        SheetPrint.repeatAbove(sheet, nextRow);
    }

    /** Widths of the columns, in characters. */
    SheetPen widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
        return this;
    }

    /** One width for the columns from one on. */
    void widthFrom(int column, int count, int characters) {
        for (int i = column; i < column + count; i++) {
            sheet.setColumnWidth(i, characters * 256);
        }
    }

    private Cell next(Style style) {
        Cell cell = row.createCell(nextColumn++);
        cell.setCellStyle(styles.of(style));
        return cell;
    }
}
