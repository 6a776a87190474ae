package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.memo.Memo;

/** The result of one case: for readers and for programs. */
public interface ReportedResult {
    /** For readers. */
    Report report();

    /** With the tables that only a program or a picture needs. */
    default Report details() {
        return report();
    }

    /** Pictures of those tables, for a workbook. */
    default List<Chart> charts() {
        return List.of();
    }

    /** What it was made from. */
    Stamp stamp();

    /**
     * Writes a workbook; the stream stays open.
     *
     * @throws IOException if writing fails
     */
    default void writeWorkbook(OutputStream out) throws IOException {
        ReportWorkbook.write(this, out);
    }

    /**
     * The memo, of a result that can be one.
     *
     * @throws IllegalArgumentException for another
     */
    default Memo memo() {
        throw new IllegalArgumentException(OutputFormat.DOCX.option());
    }

    /**
     * Writes a page to look around in, and flushes.
     *
     * @throws IllegalArgumentException for a result that has none
     */
    default void writePage(Writer out) throws IOException {
        throw new IllegalArgumentException(OutputFormat.HTML.option());
    }

    /** Writes one JSON object on one line. */
    void writeJson(Writer out) throws IOException;
}
