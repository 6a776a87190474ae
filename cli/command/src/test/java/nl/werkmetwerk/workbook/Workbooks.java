package nl.werkmetwerk.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.workbook.compare.WorkbookReport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Report workbooks, written and looked into. */
public final class Workbooks {
    private static final String EVERY_RULE = "every-rule.yaml";

    /** Of the width of a column. */
    private static final int CHARACTER = 256;

    private Workbooks() {}

    /** A small case that touches every rule, with changes as on the command line. */
    static Case everyRule(String... settings) {
        InputStream file = Workbooks.class.getResourceAsStream(EVERY_RULE);
        return new ScenarioReader(file)
                .read("-", List.of(settings))
                .scenario()
                .orElseThrow()
                .of();
    }

    /** The same case, with another id for its first section. */
    static Case everyRuleOf(String section) throws IOException {
        try (InputStream file = Workbooks.class.getResourceAsStream(EVERY_RULE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\"12\"", section);
            InputStream changed = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return new ScenarioReader(changed)
                    .read("-", List.of())
                    .scenario()
                    .orElseThrow()
                    .of();
        }
    }

    static byte[] write(Case of) throws IOException {
        Origin origin = new Origin("assets[sewer-1].life", "=1+1", "", true, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookReport(
                        new CompareAnswer(Comparer.compare(of), Optional.empty(), false),
                        Proefstraat.stamp(),
                        List.of(origin),
                        ReportTexts.of(Locale.ENGLISH))
                .write(out);
        return out.toByteArray();
    }

    /** A part of the file as text; empty for one that is not there. */
    static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    public static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    static List<Cell> formulas(XSSFWorkbook workbook) {
        List<Cell> formulas = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                });
            }
        }
        return formulas;
    }

    /** Texts on one line that are wider than their column, with a filled cell beside them. */
    static List<String> hiddenWords(XSSFWorkbook workbook) {
        List<String> hidden = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cell -> {
                    if (isHidden(
                            cell, row.getCell(cell.getColumnIndex() + 1, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL))) {
                        hidden.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getStringCellValue());
                    }
                });
            }
        }
        return hidden;
    }

    private static boolean isHidden(Cell cell, Cell next) {
        return next != null
                && cell.getCellType() == CellType.STRING
                && !cell.getCellStyle().getWrapText()
                && cell.getStringCellValue().length() * CHARACTER
                        > cell.getSheet().getColumnWidth(cell.getColumnIndex());
    }

    public static Cell named(XSSFWorkbook workbook, String name) {
        CellReference place = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }
}
