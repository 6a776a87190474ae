package nl.werkmetwerk.workbook.sheet;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet comes out of a printer: A4 on its side, one page wide, headings on every page. */
public final class SheetPrint {
    /** What is still readable on A4 on its side. */
    private static final int MOST_CHARACTERS = 220;

    /** On a page on its side. */
    private static final int ROWS_A_PAGE = 40;

    /** Rows of a list that somebody may want on paper. */
    private static final int MOST_ROWS = 200;

    private SheetPrint() {}

    public static void setUp(Sheet sheet, String caseName) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setDisplayGridlines(false);
        Footer footer = sheet.getFooter();
        footer.setLeft(caseName.replace("&", "&&"));
        footer.setCenter("&A");
        footer.setRight("&P / &N");
    }

    /**
     * Over as many pages as keep it readable, with the first columns and the headings on each. A title or a note would be
     * cut off at the edge of the columns that are repeated.
     */
    static void spread(Sheet sheet, int characters, int repeated) {
        int pages = (characters + MOST_CHARACTERS - 1) / MOST_CHARACTERS;
        if (pages > 1) {
            sheet.getPrintSetup().setFitWidth((short) pages);
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, repeated - 1));
            int headings = sheet.getRepeatingRows().getLastRow();
            sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
        }
    }

    /** Whether a list of so many rows is printed whole. */
    public static boolean isPrintedWhole(int rows) {
        return rows <= MOST_ROWS;
    }

    static void firstPage(Sheet sheet, int columns, int rows) {
        Workbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, Math.min(rows, ROWS_A_PAGE) - 1);
    }

    static void repeatAbove(Sheet sheet, int rows) {
        sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
    }
}
