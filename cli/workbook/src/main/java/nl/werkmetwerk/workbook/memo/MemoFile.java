package nl.werkmetwerk.workbook.memo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.memo.Block;
import nl.werkmetwerk.report.memo.Memo;
import nl.werkmetwerk.workbook.sheet.FixedZip;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A memo as a Word document: every block in the styles that Word calls Title, Heading 1, Normal, List Bullet, Caption and
 * Table Grid, so that a house style can be laid over it. Equal memos give equal bytes.
 */
public final class MemoFile {
    private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

    private MemoFile() {}

    /**
     * Writes the document; the stream stays open.
     *
     * @param memo what it says
     * @param stamp what it was made from, for the properties of the file
     * @throws IOException if it cannot be written
     */
    public static void write(Memo memo, Stamp stamp, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("werkmetwerk-", ".docx");
        try {
            try (XWPFDocument document = document(memo, stamp);
                    OutputStream file = Files.newOutputStream(draft)) {
                document.write(file);
            }
            FixedZip.copy(draft, Map.of(), out);
        } finally {
            Files.delete(draft);
        }
    }

    private static XWPFDocument document(Memo memo, Stamp stamp) throws IOException {
        ReportTexts texts = ReportTexts.of(memo.language());
        XWPFDocument document = new XWPFDocument();
        MemoStyles.put(document, memo.language());
        MemoPage.setUp(document, memo.title(), texts);
        setProperties(document.getProperties().getCoreProperties(), memo.title(), memo.language(), stamp);
        MemoPen pen = new MemoPen(document, texts.figures());
        pen.title(memo.title());
        for (Block block : memo.blocks()) {
            pen.block(block);
        }
        return document;
    }

    /** What the file says of itself. */
    static void setProperties(CoreProperties properties, String title, Locale language, Stamp stamp) {
        Date date = Date.from(
                stamp.date().orElse(NO_DATE).atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreated(Optional.of(date));
        properties.setModified(Optional.of(date));
        properties.setCreator("werkmetwerk " + stamp.engine());
        properties.setTitle(title);
        properties.getUnderlyingProperties().setLanguageProperty(MemoStyles.language(language));
    }
}
