package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.html.LetterPage;
import nl.werkmetwerk.report.reader.Letter;
import nl.werkmetwerk.report.reader.LetterTable;
import nl.werkmetwerk.report.table.CsvDialect;
import nl.werkmetwerk.report.table.CsvRecords;
import nl.werkmetwerk.workbook.memo.LetterFile;

/**
 * Letters to residents, as a document, a page or a list for mail merge.
 *
 * @param of the case
 * @param letters a section each
 * @param texts words of their language
 * @param stamp what they were made from
 * @param dialect signs of CSV
 */
public record LetterOutput(Case of, List<Letter> letters, ReportTexts texts, Stamp stamp, CsvDialect dialect)
        implements ResultOutput {
    /** The forms there are. */
    public static final Set<OutputFormat> FORMATS =
            Collections.unmodifiableSet(EnumSet.of(OutputFormat.DOCX, OutputFormat.HTML, OutputFormat.CSV));

    public LetterOutput {
        letters = List.copyOf(letters);
    }

    @Override
    public void write(OutputFormat format, Writer out) throws IOException {
        switch (format) {
            case HTML -> LetterPage.write(of.name(), texts.locale().getLanguage(), letters, out);
            case CSV -> writeList(out);
            default -> throw new IllegalArgumentException(format.option());
        }
        out.flush();
    }

    private void writeList(Writer out) throws IOException {
        StringWriter list = new StringWriter();
        try (CsvRecords records = new CsvRecords(dialect, list)) {
            LetterTable.of(letters, of.letters(), texts).forEach(records::append);
        }
        out.write(list.toString());
    }

    @Override
    public void writeMemo(OutputStream out) throws IOException {
        LetterFile.write(of.name(), texts.locale(), letters, stamp, out);
    }

    @Override
    public void writeWorkbook(OutputStream out) {
        throw new IllegalArgumentException(OutputFormat.XLSX.option());
    }
}
