package nl.werkmetwerk.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.report.table.CsvDialect;
import nl.werkmetwerk.workbook.ledger.LedgerFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideFileTest {
    @TempDir
    private Path folder;

    @Test
    void standsBesideTheWorkbookWithItsNumbersInFull() throws IOException {
        try (LedgerFile file = BesideFile.of(folder.resolve("report.xlsx"), CsvDialect.PLAIN)) {
            assertThat(file.name()).isEqualTo("report.ledger.csv");
            file.append(List.of("strategy", "year", "amount"));
            file.append(List.of("=joint", 2031, 0.1 + 0.2));
            file.done();
        }
        assertThat(Files.readString(folder.resolve("report.ledger.csv")))
                .isEqualTo("strategy,year,amount\r\n'=joint,2031,0.30000000000000004\r\n");
    }

    @Test
    void hasDutchSignsWhenAsked() throws IOException {
        try (LedgerFile file = BesideFile.of(folder.resolve("report.xlsx"), CsvDialect.NL)) {
            file.append(List.of("a", 0.5));
            file.done();
        }
        assertThat(Files.readString(folder.resolve("report.ledger.csv"))).isEqualTo("\uFEFFa;0,5\r\n");
    }

    @Test
    void leavesNothingBehindWhenItWasNotFinished() throws IOException {
        try (LedgerFile file = BesideFile.of(folder.resolve("report.xlsx"), CsvDialect.PLAIN)) {
            file.append(List.of("a", 1));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
