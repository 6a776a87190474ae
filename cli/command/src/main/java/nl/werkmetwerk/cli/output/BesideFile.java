package nl.werkmetwerk.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.werkmetwerk.files.DraftFile;
import nl.werkmetwerk.report.table.CsvDialect;
import nl.werkmetwerk.report.table.CsvRecords;
import nl.werkmetwerk.workbook.ledger.LedgerFile;

/** A ledger as CSV beside the workbook it belongs to; written whole or not at all. */
public final class BesideFile implements LedgerFile {
    private final Path file;
    private final DraftFile draft;
    private final CsvRecords records;
    private boolean done;

    private BesideFile(Path file, CsvDialect dialect) throws IOException {
        this.file = file;
        draft = DraftFile.of(file);
        records = new CsvRecords(dialect, dialect.open(new BufferedOutputStream(Files.newOutputStream(draft.path()))));
    }

    /** Opens {@code report.ledger.csv} for {@code report.xlsx}. */
    public static BesideFile of(Path workbook, CsvDialect dialect) throws IOException {
        return new BesideFile(nameFor(workbook.toAbsolutePath()), dialect);
    }

    /** Where the ledger of a workbook goes, if it does not fit in it. */
    public static Path nameFor(Path workbook) {
        String name = workbook.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return workbook.resolveSibling(name + ".ledger.csv");
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public void append(List<?> cells) {
        records.append(cells);
    }

    @Override
    public void done() {
        done = true;
    }

    @Override
    public void close() throws IOException {
        try (draft) {
            records.close();
            if (done) {
                draft.takePlace();
            }
        }
    }
}
