package nl.werkmetwerk.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.sample.RealisticCity;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.workbook.compare.WorkbookReport;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole report workbook beside POI alone, which streams as many rows of the same cells to one sheet and does nothing else.
 * Rows of the ledger, which the set-up prints, divided by the time are rows a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class WorkbookBenchmark {
    private static final int YEARS = 60;
    private static final int ROWS_IN_MEMORY = 200;

    /** Sections of about four assets. */
    @Param({"60", "240"})
    private int sections;

    private Comparison comparison;
    private int rows;

    @Setup(Level.Trial)
    public void setUp() throws IOException {
        comparison = Comparer.compare(RealisticCity.of(42, sections, YEARS));
        int[] last = {0};
        report().write(OutputStream.nullOutputStream(), () -> null, row -> last[0] = (int) row);
        rows = last[0] - SheetGrid.FIRST_ROW + 1;
        System.out.println("# rows of the ledger: " + rows);
    }

    private WorkbookReport report() {
        Stamp stamp = new Stamp(List.of(), "1.0", "compare", List.of(), Optional.empty());
        return new WorkbookReport(
                new CompareAnswer(comparison, Optional.empty(), false),
                stamp,
                List.of(),
                ReportTexts.of(Locale.ENGLISH));
    }

    @Benchmark
    public void report(OutputCounter out) throws IOException {
        report().write(out);
    }

    @Benchmark
    public void poi(OutputCounter out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            Sheet sheet = workbook.createSheet("ledger");
            for (int i = 0; i < rows; i++) {
                write(sheet.createRow(i));
            }
            workbook.write(out);
        }
    }

    /** As many words, numbers and formulas as a row of the ledger has. */
    private static void write(Row row) {
        int column = 0;
        for (int i = 0; i < 7; i++) {
            row.createCell(column++).setCellValue("component-12");
        }
        for (int i = 0; i < 8; i++) {
            row.createCell(column++).setCellValue(1234.5 + i);
        }
        for (int i = 0; i < 5; i++) {
            Cell cell = row.createCell(column++);
            cell.setCellFormula("(I1-L1*(J1-K1)*I1/J1)*M1");
            cell.setCellValue(1234.5);
        }
    }

    /** Counts what it is given. */
    @State(Scope.Thread)
    public static class OutputCounter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            bytes += length;
        }
    }
}
