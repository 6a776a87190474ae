package nl.werkmetwerk.workbook.memo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a memo, each by the name that Word knows it by, and its language. */
final class MemoStyles {
    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String NORMAL = "Normal";
    /** Of the answer. */
    static final String INTRO = "Intro";

    static final String ITEM = "ListBullet";
    static final String CAPTION = "Caption";
    static final String SOURCES = "Sources";
    static final String TABLE = "TableGrid";
    static final String WORDS = "TableText";
    static final String FIGURE = "TableFigure";

    private MemoStyles() {}

    /** Puts them into a document. */
    static void put(XWPFDocument document, Locale language) throws IOException {
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(read("styles.xml").replace("LANGUAGE", language(language)))
                            .getStyles());
            CTNumbering lists =
                    NumberingDocument.Factory.parse(read("numbering.xml")).getNumbering();
            XWPFNumbering numbering = document.createNumbering();
            numbering.addAbstractNum(new XWPFAbstractNum(lists.getAbstractNumArray(0)));
            numbering.addNum(lists.getAbstractNumArray(0).getAbstractNumId());
        } catch (XmlException e) {
            throw new IllegalStateException("the styles of a memo are no XML", e);
        }
    }

    /** The language as Word names it. */
    static String language(Locale language) {
        return "nl".equals(language.getLanguage()) ? "nl-NL" : "en-GB";
    }

    private static String read(String name) throws IOException {
        try (InputStream resource = Objects.requireNonNull(MemoStyles.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
