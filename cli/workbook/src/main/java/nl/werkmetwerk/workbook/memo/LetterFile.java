package nl.werkmetwerk.workbook.memo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.reader.Line;
import nl.werkmetwerk.report.reader.Passage;
import nl.werkmetwerk.report.reader.Sheet;
import nl.werkmetwerk.workbook.sheet.FixedZip;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Letters as a Word document, a page each, in Word's own styles. Equal letters give equal bytes. */
public final class LetterFile {
    /** Above a title, and above what begins and ends a letter, in twentieths of a point. */
    private static final int APART = 240;

    private final XWPFDocument document;

    private LetterFile(XWPFDocument document) {
        this.document = document;
    }

    /**
     * Writes the document; the stream stays open.
     *
     * @param title name of the case
     * @param language of the words
     * @param stamp what it was made from, for the properties of the file
     * @throws IOException if it cannot be written
     */
    public static void write(
            String title, Locale language, List<? extends Sheet> letters, Stamp stamp, OutputStream out)
            throws IOException {
        Path draft = Files.createTempFile("werkmetwerk-", ".docx");
        try {
            try (XWPFDocument document = new XWPFDocument();
                    OutputStream file = Files.newOutputStream(draft)) {
                MemoStyles.put(document, language);
                MemoPage.setUpBare(document);
                MemoFile.setProperties(document.getProperties().getCoreProperties(), title, language, stamp);
                new LetterFile(document).letters(letters);
                document.write(file);
            }
            FixedZip.copy(draft, Map.of(), out);
        } finally {
            Files.delete(draft);
        }
    }

    private void letters(List<? extends Sheet> letters) {
        for (int number = 0; number < letters.size(); number++) {
            letter(letters.get(number), number > 0);
        }
    }

    private void letter(Sheet letter, boolean newPage) {
        for (int number = 0; number < letter.head().size(); number++) {
            XWPFParagraph line =
                    paragraph(MemoStyles.NORMAL, letter.head().get(number).text());
            line.setPageBreak(newPage && number == 0);
        }
        XWPFParagraph title = paragraph(MemoStyles.TITLE, letter.title());
        title.setSpacingBefore(APART);
        title.setPageBreak(newPage && letter.head().isEmpty());
        for (Passage passage : letter.passages()) {
            if (!passage.title().isEmpty()) {
                paragraph(MemoStyles.HEADING, passage.title());
            }
            for (int number = 0; number < passage.lines().size(); number++) {
                Line line = passage.lines().get(number);
                XWPFParagraph written = paragraph(line.item() ? MemoStyles.ITEM : MemoStyles.NORMAL, line.text());
                if (number == 0 && passage.title().isEmpty()) {
                    written.setSpacingBefore(APART);
                }
            }
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }
}
