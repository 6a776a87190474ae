package nl.werkmetwerk.workbook.sheet;

import nl.werkmetwerk.report.ReportTexts;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Cells in a column that a reader may change, and what they may hold. */
public final class InputCells {
    private static final String MOST = "1000000000000";

    private InputCells() {}

    /**
     * Amounts of 0 and more.
     *
     * @param column counted from 0
     * @param first row, from 1
     * @param last row, inclusive
     */
    public static void amounts(SheetPen pen, int column, int first, int last, ReportTexts texts) {
        if (last >= first) {
            allow(pen, new CellRangeAddressList(first - 1, last - 1, column, column), "0", MOST, texts);
        }
    }

    static void allow(SheetPen pen, CellRangeAddressList cells, String low, String high, ReportTexts texts) {
        DataValidationHelper helper = pen.sheet().getDataValidationHelper();
        DataValidation validation =
                helper.createValidation(helper.createDecimalConstraint(OperatorType.BETWEEN, low, high), cells);
        validation.setShowErrorBox(true);
        validation.createErrorBox(texts.text("assumption"), texts.text("assumptions.allowed", low, high));
        pen.sheet().addValidationData(validation);
    }
}
