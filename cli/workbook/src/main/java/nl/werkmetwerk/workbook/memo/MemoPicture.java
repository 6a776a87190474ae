package nl.werkmetwerk.workbook.memo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.werkmetwerk.report.chart.Drawing;
import nl.werkmetwerk.report.chart.PngDrawing;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A picture of a memo, as wide as the page, with its description for who cannot see it. */
final class MemoPicture {
    /** English metric units in a twentieth of a point. */
    private static final int EMU = 635;

    private MemoPicture() {}

    static void put(Drawing drawing, XWPFParagraph paragraph) throws IOException {
        paragraph.setStyle(MemoStyles.NORMAL);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngDrawing.write(drawing, png);
        XWPFRun run = paragraph.createRun();
        int width = MemoPage.WIDTH * EMU;
        try {
            run.addPicture(
                    new ByteArrayInputStream(png.toByteArray()), PictureType.PNG, drawing.id() + ".png", width, (int)
                            Math.round(width * drawing.height() / drawing.width()));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a picture of " + drawing.id() + " has no place in a memo", e);
        }
        CTNonVisualDrawingProps seen =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        seen.setTitle(drawing.title());
        seen.setDescr(drawing.description());
    }
}
