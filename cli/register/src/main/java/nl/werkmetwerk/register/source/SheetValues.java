package nl.werkmetwerk.register.source;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** What cells of a workbook say, by its texts, its styles and its way to count days. */
final class SheetValues {
    private static final String TRUE = "1";
    private static final String PADDED = "0{2,}";

    private final SharedStrings strings;
    private final StylesTable styles;
    private final WorkbookProperties properties;

    SheetValues(SharedStrings strings, StylesTable styles, WorkbookProperties properties) {
        this.strings = strings;
        this.styles = styles;
        this.properties = properties;
    }

    /**
     * The text of a cell: numbers with a decimal point and without exponent, dates as 2010-01-31, true or false, an error by
     * its name, and of a formula that nobody computed the formula itself behind a sign =: neither 0 nor empty.
     */
    String text(SheetCell cell) {
        if (cell.uncomputed() || stale(cell)) {
            return "=" + cell.formula().orElse("");
        } else if (cell.ofType("s")) {
            return strings.getItemAt(Integer.parseInt(cell.value())).getString();
        } else if (cell.ofType("b")) {
            return String.valueOf(cell.value().equals(TRUE) || cell.value().equals("true"));
        }
        return cell.numeric() ? number(cell) : cell.value();
    }

    /** Whether the text of a cell is a number. */
    boolean isNumber(SheetCell cell) {
        return cell.numeric() && !cell.value().isEmpty() && !stale(cell) && !isDate(cell);
    }

    /**
     * A 0 that a program put where it could not compute: as 0.0, which no spreadsheet writes, or in a workbook that says it
     * has to be computed when it is opened.
     */
    private boolean stale(SheetCell cell) {
        boolean zero = cell.numeric()
                && ((cell.value().equals("0") && properties.toCompute())
                        || cell.value().equals("0.0"));
        return cell.formula().isPresent() && zero;
    }

    private String number(SheetCell cell) {
        if (cell.value().isEmpty()) {
            return "";
        }
        if (isDate(cell)) {
            double days = Double.parseDouble(cell.value());
            return DateUtil.getLocalDateTime(days, properties.from1904())
                    .toLocalDate()
                    .toString();
        }
        return padded(PlainNumber.of(cell.value()), format(cell));
    }

    private boolean isDate(SheetCell cell) {
        XSSFCellStyle style = style(cell);
        return style != null
                && DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString())
                && DateUtil.isValidExcelDate(Double.parseDouble(cell.value()));
    }

    /** Whole numbers shown with zeros before them, as ids are: 0012. */
    private static String padded(String number, String format) {
        boolean pads = format.matches(PADDED) && number.chars().allMatch(Character::isDigit);
        return pads ? "0".repeat(Math.max(0, format.length() - number.length())) + number : number;
    }

    private String format(SheetCell cell) {
        XSSFCellStyle style = style(cell);
        return style == null || style.getDataFormatString() == null
                ? ""
                : style.getDataFormatString().toUpperCase(Locale.ROOT);
    }

    private @Nullable XSSFCellStyle style(SheetCell cell) {
        return cell.style() == null ? null : styles.getStyleAt(Integer.parseInt(cell.style()));
    }
}
