package nl.werkmetwerk.workbook.input;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;
import nl.werkmetwerk.workbook.sheet.WrappedText;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.jspecify.annotations.Nullable;

/** Writes the cells of an input workbook, row by row. Text is always text, whatever it begins with. */
final class CaseSheets {
    private static final int LONGEST = 32_767;
    private static final int LONGEST_PROMPT = 250;
    private static final int CHARACTER = 256;
    private static final int COLUMNS = 40;
    private static final float LINE = 15;
    private static final String FORMULA_STARTS = "=+-@";

    private final CellStyle heading;
    private final CellStyle plain;
    private final CellStyle help;
    private final CellStyle remark;
    private final CellStyle input;
    private final CellStyle quoted;
    private Sheet sheet;
    private Row row;
    private int nextRow;
    private int nextColumn;

    @SuppressWarnings("NullAway.Init") // sheet and row are those of begin() and row()
    CaseSheets(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        Font blue = workbook.createFont();
        blue.setColor(IndexedColors.DARK_BLUE.getIndex());
        Font grey = workbook.createFont();
        grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        heading = style(workbook, bold);
        heading.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        heading.setWrapText(true);
        heading.setVerticalAlignment(VerticalAlignment.TOP);
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        plain = style(workbook, workbook.createFont());
        plain.setWrapText(true);
        plain.setVerticalAlignment(VerticalAlignment.TOP);
        remark = style(workbook, grey);
        help = style(workbook, grey);
        help.setWrapText(true);
        help.setVerticalAlignment(VerticalAlignment.TOP);
        input = style(workbook, blue);
        quoted = style(workbook, blue);
        quoted.setQuotePrefixed(true);
    }

    private static CellStyle style(Workbook workbook, Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    /** Begins a sheet; the last width is that of all columns after it. */
    void begin(Sheet next, int... widths) {
        sheet = next;
        nextRow = 0;
        for (int i = 0; i < COLUMNS; i++) {
            sheet.setColumnWidth(i, widths[Math.min(i, widths.length - 1)] * CHARACTER);
        }
    }

    void headings(List<String> names) {
        row();
        int lines = 1;
        for (String name : names) {
            lines = Math.max(lines, 1 + name.length() * CHARACTER / sheet.getColumnWidth(nextColumn));
            cell(heading).setCellValue(name);
        }
        row.setHeightInPoints(LINE * lines);
        sheet.createFreezePane(0, nextRow);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    CaseSheets row() {
        row = sheet.createRow(nextRow++);
        nextColumn = 0;
        return this;
    }

    /** Number of the row being written, from 1. */
    int rowNumber() {
        return nextRow;
    }

    private Cell cell(CellStyle style) {
        Cell cell = row.createCell(nextColumn++);
        cell.setCellStyle(style);
        return cell;
    }

    CaseSheets text(String text) {
        cell(remark).setCellValue(text);
        return this;
    }

    /** Words that are read, not filled in, over as many lines as they need. */
    CaseSheets plain(String text) {
        return wrapped(text, plain);
    }

    /** Help beside what is filled in. */
    CaseSheets help(String text) {
        return wrapped(text, help);
    }

    private CaseSheets wrapped(String text, CellStyle style) {
        int lines = WrappedText.lines(text, sheet.getColumnWidth(nextColumn) / CHARACTER);
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), LINE * lines));
        cell(style).setCellValue(text);
        return this;
    }

    /** A text that leads to a sheet. */
    CaseSheets link(String text, String target) {
        Cell cell = cell(heading);
        cell.setCellValue(text);
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target + "'!A1");
        cell.setHyperlink(link);
        return this;
    }

    /** The name of what a row belongs to. */
    void owner(String name) {
        put(FlowText.cell(name));
    }

    /** A value, or a cell to fill in. */
    CaseSheets input(@Nullable Node node, Optional<Type<?>> type) {
        if (node == null) {
            cell(input);
        } else if (!(node instanceof Scalar scalar)) {
            put(CellList.written(node, type).orElseGet(() -> FlowText.of(node)));
        } else if (scalar.isNumber()) {
            cell(input).setCellValue(scalar.number());
        } else if (scalar.isBoolean()) {
            cell(input).setCellValue(scalar.isTrue());
        } else {
            put(FlowText.cell(scalar.text()));
        }
        return this;
    }

    private void put(String text) {
        if (text.length() > LONGEST) {
            throw new CellTooLongException(text.substring(0, COLUMNS));
        }
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        cell(formula ? quoted : input).setCellValue(text);
    }

    /** What may be filled in, with help beside the cell. Rows from 1, both inclusive. */
    void allow(Sheet on, Type<?> type, int first, int last, int column, String help) {
        DataValidationHelper helper = on.getDataValidationHelper();
        if (type instanceof Choice<?> choice) {
            add(
                    on,
                    helper.createExplicitListConstraint(choice.words().toArray(String[]::new)),
                    first,
                    last,
                    column,
                    help,
                    true);
        } else if (type instanceof Type.Bool) {
            add(
                    on,
                    helper.createExplicitListConstraint(new String[] {"true", "false"}),
                    first,
                    last,
                    column,
                    help,
                    true);
        } else {
            add(on, helper.createCustomConstraint("TRUE"), first, last, column, help, false);
        }
    }

    /** One of the names in the first column of another sheet. */
    void choose(Sheet on, String names, int first, int last, int column, String help) {
        add(on, names(on, names), first, last, column, help, true);
    }

    /** As {@link #choose}, but other names are let through. */
    void suggest(Sheet on, String names, int first, int last, int column, String help) {
        add(on, names(on, names), first, last, column, help, false);
    }

    private static DataValidationConstraint names(Sheet on, String names) {
        return on.getDataValidationHelper().createFormulaListConstraint("'" + names + "'!$A$3:$A$5000");
    }

    private static void add(
            Sheet on,
            DataValidationConstraint constraint,
            int first,
            int last,
            int column,
            String help,
            boolean strict) {
        DataValidation validation = on.getDataValidationHelper()
                .createValidation(constraint, new CellRangeAddressList(first - 1, last - 1, column, column));
        validation.setShowErrorBox(strict);
        if (!help.isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox("", help.length() > LONGEST_PROMPT ? help.substring(0, LONGEST_PROMPT) : help);
        }
        on.addValidationData(validation);
    }
}
