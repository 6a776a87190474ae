package nl.werkmetwerk.workbook.ledger;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.NameWidths;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Every euro, sorted by strategy and year, made by formula from stand-alone amounts and the assumptions; a present value
 * is amount times the factor of its year. What stands around its rows.
 */
final class LedgerSheet {
    private static final int WORDS = 8;

    private final Case of;
    private final ReportTexts texts;
    private final SheetPen pen;

    LedgerSheet(Case of, ReportTexts texts, SheetPen pen) {
        this.of = of;
        this.texts = texts;
        this.pen = pen;
    }

    /** @param note what the sheet holds */
    void head(String note) {
        List<String> headings = Arrays.stream(LedgerColumn.values())
                .map(column -> texts.text(column.key()))
                .toList();
        NameWidths names = NameWidths.of(of, texts);
        pen.widths(Arrays.stream(LedgerColumn.values())
                .mapToInt(column -> column.width(names))
                .toArray());
        pen.head(SheetName.LEDGER.in(texts), note, headings, WORDS);
    }

    void end() {
        int last = pen.rowNumber();
        pen.sheet()
                .setAutoFilter(
                        new CellRangeAddress(SheetGrid.FIRST_ROW - 2, last - 1, 0, LedgerColumn.values().length - 1));
        pen.printFirstPage(LedgerColumn.PRESENT_VALUE.ordinal() + 1);
    }
}
