package nl.werkmetwerk.cli.report.workbook;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet comes out of a printer: A4 on its side, one page wide, headings on every page. */
final class SheetPrint {
    private SheetPrint() {}

    static void setUp(Sheet sheet, String caseName) {
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

    static void repeatAbove(Sheet sheet, int rows) {
        sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
    }
}
