package nl.werkmetwerk.workbook.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.workbook.sheet.CellStyles;
import nl.werkmetwerk.workbook.sheet.FixedZip;
import nl.werkmetwerk.workbook.sheet.LedgerTooLongException;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.SheetPrint;
import nl.werkmetwerk.workbook.sheet.Style;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of plain tables, a sheet each, written row by row. Equal inputs give equal bytes. */
public final class TableWorkbook implements AutoCloseable {
    private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);
    private static final int ROWS_IN_MEMORY = 200;
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int WORDS_WIDTH = 24;
    private static final int FIGURES_WIDTH = 14;
    private static final int MOST_WORDS_WIDTH = 60;
    private static final int MARGIN = 3;

    /** A sheet's name is not cut at a word to less than this. */
    private static final int SHORTEST_NAME = 10;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyles styles = new CellStyles(workbook);
    private final SXSSFWorkbook streamed;
    private final String title;
    private final Map<String, FixedZip.Insertion> insertions = new HashMap<>();
    private SheetPen pen;
    private String sheetName;
    private int firstRow;
    private int chartsOfSheet;
    private int charts;

    /** An empty workbook with a title and what it was made from. */
    @SuppressWarnings("NullAway.Init") // pen and name are those of the sheet that was begun
    public TableWorkbook(String title, Stamp stamp) {
        this.title = title;
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        Optional<Date> date = Optional.of(Date.from(
                stamp.date().orElse(NO_DATE).atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setCreated(date);
        properties.setModified(date);
        properties.setCreator("werkmetwerk " + stamp.engine());
        properties.setTitle(title);
        streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY);
        streamed.setCompressTempFiles(true);
    }

    /** Writes a table on a sheet of its own. */
    public void sheet(String name, String note, Table table) throws IOException {
        sheet(name, note, table.columns(), widths(table));
        for (Row row : table.rows()) {
            row(row);
        }
    }

    /**
     * Begins a sheet; rows go to it until the next.
     *
     * @param widths in characters, of columns by id that want another than the usual
     */
    public void sheet(String name, String note, List<Column> columns, Map<String, Integer> widths) {
        sheet(
                name,
                note,
                columns,
                columns.stream()
                        .mapToInt(column -> widths.getOrDefault(column.id(), width(column)))
                        .toArray());
    }

    private void sheet(String name, String note, List<Column> columns, int[] widths) {
        String free = sheetName(name);
        org.apache.poi.ss.usermodel.Sheet sheet = streamed.createSheet(free);
        sheetName = free;
        chartsOfSheet = 0;
        SheetPrint.setUp(workbook.getSheet(free), title);
        pen = new SheetPen(sheet, styles);
        pen.widths(widths);
        pen.head(
                name,
                note,
                columns.stream().map(Column::title).toList(),
                column -> !columns.get(column).figures());
        firstRow = pen.rowNumber();
    }

    /** A name of a sheet ends with a whole part of it, before a comma, or else with a whole word. */
    private static String sheetName(String name) {
        String safe = WorkbookUtil.createSafeSheetName(name);
        if (safe.length() == name.length()) {
            return safe;
        }
        int end = safe.lastIndexOf(", ");
        if (end <= SHORTEST_NAME) {
            end = name.charAt(safe.length()) == ' ' ? safe.length() : safe.lastIndexOf(' ');
        }
        return end > SHORTEST_NAME ? safe.substring(0, end).replaceFirst("[,;. ]+$", "") : safe;
    }

    private static int width(Column column) {
        return Math.max(column.figures() ? FIGURES_WIDTH : WORDS_WIDTH, longestWord(column.title()) + MARGIN);
    }

    /** Words of a heading are not cut. */
    private static int longestWord(String title) {
        return Arrays.stream(title.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    /** As wide as the words need, within reason: what is longer takes more lines. */
    private static int[] widths(Table table) {
        int[] widths = table.columns().stream().mapToInt(TableWorkbook::width).toArray();
        for (Row row : table.rows()) {
            for (int i = 0; i < widths.length; i++) {
                if (row.cells().get(i) instanceof Cell.Words words) {
                    widths[i] = Math.max(
                            widths[i], Math.min(MOST_WORDS_WIDTH, words.value().length() + MARGIN));
                }
            }
        }
        return widths;
    }

    /**
     * Writes a row.
     *
     * @throws LedgerTooLongException if the sheet is full
     */
    public void row(Row row) throws IOException {
        if (pen.rowNumber() >= MOST_ROWS) {
            throw new LedgerTooLongException(MOST_ROWS);
        }
        pen.row();
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Figure figure) {
                pen.number(figure.value(), style(figure.format()));
            } else if (cell instanceof Cell.Words words) {
                pen.wrapped(words.value());
            } else {
                pen.skip();
            }
        }
    }

    /** Draws the table that was last written, beside it. */
    public void draw(Chart chart, Table table) {
        new TableChart(chart, table, workbook.getSheet(sheetName), firstRow).draw(chartsOfSheet);
        chartsOfSheet++;
        charts++;
        if (chart.kind() == Chart.Kind.TORNADO) {
            insertions.put("xl/charts/chart" + charts + ".xml", TableChart.FULL_OVERLAP);
        }
    }

    private static Style style(Format format) {
        return switch (format) {
            case EURO -> Style.EURO;
            case YEAR -> Style.YEAR;
            case PERCENT -> Style.PERCENT;
            case RATIO, CENTS -> Style.RATIO;
            default -> Style.NUMBER;
        };
    }

    /** Writes the workbook; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        Path draft = Files.createTempFile("werkmetwerk-", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(draft)) {
                streamed.write(file);
            }
            insertions.put("xl/styles.xml", styles.namedStyles());
            FixedZip.copy(draft, insertions, out);
        } finally {
            Files.delete(draft);
        }
    }

    @Override
    public void close() throws IOException {
        streamed.close();
        workbook.close();
    }
}
