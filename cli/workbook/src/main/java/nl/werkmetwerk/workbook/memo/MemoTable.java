package nl.werkmetwerk.workbook.memo;

import java.math.BigInteger;
import java.util.List;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Figures;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of a memo, as wide as the page; it stays on one page where it can; else its head comes back, and no row is cut. */
final class MemoTable {
    /** How much wider a column of words is than one of figures. */
    private static final int WORDS = 2;

    private final Table table;
    private final XWPFTable drawn;
    private final Figures figures;
    private final int[] widths;

    private MemoTable(Table table, XWPFTable drawn, Figures figures) {
        this.table = table;
        this.drawn = drawn;
        this.figures = figures;
        widths = widths(table.columns());
    }

    static void write(Table table, XWPFDocument document, Figures figures) {
        XWPFTable drawn =
                document.createTable(table.rows().size() + 1, table.columns().size());
        new MemoTable(table, drawn, figures).fill();
    }

    private void fill() {
        setUp();
        XWPFTableRow head = drawn.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < widths.length; i++) {
            write(head.getCell(i), i, table.columns().get(i).title(), true, true);
        }
        for (int number = 0; number < table.rows().size(); number++) {
            Row row = table.rows().get(number);
            XWPFTableRow line = drawn.getRow(number + 1);
            line.setCantSplitRow(true);
            for (int i = 0; i < widths.length; i++) {
                boolean goesOn = number < table.rows().size() - 1;
                write(line.getCell(i), i, text(row.cells().get(i)), row.total(), goesOn);
            }
        }
    }

    private void setUp() {
        CTTblPr properties = drawn.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        drawn.setStyleID(MemoStyles.TABLE);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        drawn.setWidth(MemoPage.WIDTH);
        CTTblGrid grid = drawn.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private void write(XWPFTableCell cell, int column, String text, boolean bold, boolean goesOn) {
        cell.setWidth("" + widths[column]);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(table.columns().get(column).figures() ? MemoStyles.FIGURE : MemoStyles.WORDS);
        paragraph.setKeepNext(goesOn);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
    }

    private String text(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.value();
        }
        return cell instanceof Cell.Figure figure ? figures.show(figure.value(), figure.format()) : "";
    }

    private static int[] widths(List<Column> columns) {
        int parts = columns.stream()
                .mapToInt(column -> column.figures() ? 1 : WORDS)
                .sum();
        return columns.stream()
                .mapToInt(column -> MemoPage.WIDTH * (column.figures() ? 1 : WORDS) / parts)
                .toArray();
    }
}
