package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.html.LetterPage;
import nl.werkmetwerk.report.reader.Sheet;
import nl.werkmetwerk.workbook.memo.LetterFile;

/**
 * A page of questions and answers, as a document or a page to look at.
 *
 * @param sheet what it says
 * @param stamp what it was made from
 */
public record SheetOutput(Sheet sheet, Stamp stamp) implements ResultOutput {
    /** The forms there are. */
    public static final Set<OutputFormat> FORMATS =
            Collections.unmodifiableSet(EnumSet.of(OutputFormat.DOCX, OutputFormat.HTML));

    @Override
    public void write(OutputFormat format, Writer out) throws IOException {
        if (format != OutputFormat.HTML) {
            throw new IllegalArgumentException(format.option());
        }
        LetterPage.write(sheet.title(), sheet.language().getLanguage(), List.of(sheet), out);
        out.flush();
    }

    @Override
    public void writeMemo(OutputStream out) throws IOException {
        LetterFile.write(sheet.title(), sheet.language(), List.of(sheet), stamp, out);
    }

    @Override
    public void writeWorkbook(OutputStream out) {
        throw new IllegalArgumentException(OutputFormat.XLSX.option());
    }
}
