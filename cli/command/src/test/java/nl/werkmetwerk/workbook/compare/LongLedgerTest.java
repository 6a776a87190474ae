package nl.werkmetwerk.workbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.workbook.Workbooks;
import nl.werkmetwerk.workbook.ledger.LedgerFile;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A ledger with more entries than a sheet has rows goes to a file beside the workbook. */
class LongLedgerTest {
    private static final int FEW_ROWS = 50;

    private final Comparison comparison = Comparer.compare(Proefstraat.of());
    private final WorkbookReport report = new WorkbookReport(
            new CompareAnswer(comparison, Optional.empty(), false),
            Proefstraat.stamp(),
            List.of(),
            ReportTexts.of(Locale.ENGLISH));

    /** Keeps what it is given. */
    private static final class Kept implements LedgerFile {
        private final List<List<?>> records = new ArrayList<>();
        private boolean done;
        private boolean closed;

        @Override
        public String name() {
            return "report.ledger.csv";
        }

        @Override
        public void append(List<?> cells) {
            records.add(cells);
        }

        @Override
        public void done() {
            done = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private byte[] write(LedgerFile.Opener beside) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write(out, beside, row -> {}, FEW_ROWS);
        return out.toByteArray();
    }

    @Test
    void theFileHasEveryEuroOfEveryStrategy() throws IOException {
        Kept kept = new Kept();
        write(() -> kept);
        assertThat(kept.done).isTrue();
        assertThat(kept.closed).isTrue();
        assertThat(kept.records.get(0)).hasSize(11).first().isEqualTo("strategy");
        for (StrategyResult strategy : comparison.strategies()) {
            double sum = kept.records.stream()
                    .filter(record -> record.get(0).equals(strategy.name()))
                    .mapToDouble(record -> (Double) record.get(10))
                    .sum();
            assertThat(sum).as(strategy.name()).isCloseTo(strategy.total(), within(1e-6));
        }
    }

    @Test
    void theWorkbookSaysSoAndItsFiguresStand() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(write(Kept::new))) {
            assertThat(workbook.getSheet("Ledger").getRow(1).getCell(0).getStringCellValue())
                    .contains("report.ledger.csv", "more than a sheet can hold");
            List<String> notes = new ArrayList<>();
            workbook.getSheet("Checks")
                    .forEach(row -> notes.add(
                            row.getCell(0) == null ? "" : row.getCell(0).toString()));
            assertThat(notes)
                    .anyMatch(note -> note.contains("report.ledger.csv") && note.contains("values as computed"));
            assertThat(workbook.getSheet("Checks")
                            .getRow(SheetGrid.FIRST_ROW - 1)
                            .getCell(5)
                            .getStringCellValue())
                    .isEqualTo("all right");
            assertThat(Workbooks.named(workbook, "total_separate").getNumericCellValue())
                    .isCloseTo(comparison.strategies().get(0).total(), within(0.005));
        }
    }

    @Test
    void aLedgerThatFitsOpensNoFile() throws IOException {
        LedgerFile.Opener none = () -> {
            throw new AssertionError("opened");
        };
        report.write(new ByteArrayOutputStream(), none, row -> {});
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> write(none));
    }

    @Test
    void everyRowIsToldToWhoeverShowsProgress() throws IOException {
        List<Long> rows = new ArrayList<>();
        report.write(new ByteArrayOutputStream(), Kept::new, rows::add);
        assertThat(rows).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(FEW_ROWS);
    }
}
