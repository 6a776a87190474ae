package nl.werkmetwerk.workbook.memo;

import java.math.BigInteger;
import nl.werkmetwerk.report.ReportTexts;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The paper of a memo: A4 upright, its title at the top of every page and the number of the page at the foot. */
final class MemoPage {
    /** Width between the margins, in twentieths of a point. */
    static final int WIDTH = 9638;

    private static final int PAPER_WIDTH = 11906;
    private static final int PAPER_HEIGHT = 16838;
    private static final int SIDE = (PAPER_WIDTH - WIDTH) / 2;
    private static final int TOP = 1021;
    private static final int EDGE = 510;

    private MemoPage() {}

    /** The paper alone: letters have neither header nor number. */
    static void setUpBare(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz paper = section.addNewPgSz();
        paper.setW(BigInteger.valueOf(PAPER_WIDTH));
        paper.setH(BigInteger.valueOf(PAPER_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(TOP));
        margins.setHeader(BigInteger.valueOf(EDGE));
        margins.setFooter(BigInteger.valueOf(EDGE));
    }

    static void setUp(XWPFDocument document, String title, ReportTexts texts) {
        setUpBare(document);
        XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        header.createRun().setText(title);
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun().setText(texts.text("memo.page") + " ");
        field(footer, "PAGE");
        footer.createRun().setText(" / ");
        field(footer, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String name) {
        paragraph.getCTP().addNewFldSimple().setInstr(name);
    }
}
