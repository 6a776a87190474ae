package nl.werkmetwerk.workbook.memo;

import java.io.IOException;
import java.util.Set;
import nl.werkmetwerk.report.Figures;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.report.chart.Drawing;
import nl.werkmetwerk.report.memo.Block;
import nl.werkmetwerk.report.memo.Block.Role;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes the blocks of a memo one under another, each in the style for what it is. */
final class MemoPen {
    private static final Set<Role> TABLE_FIRST = Set.of(Role.FIGURES, Role.BRIDGE, Role.WHO_PAYS, Role.ASSUMPTIONS);

    private final XWPFDocument document;
    private final Figures figures;

    MemoPen(XWPFDocument document, Figures figures) {
        this.document = document;
        this.figures = figures;
    }

    void title(String title) {
        paragraph(MemoStyles.TITLE, title);
    }

    /** @throws IOException if a picture cannot be drawn */
    void block(Block block) throws IOException {
        if (!block.title().isEmpty()) {
            paragraph(MemoStyles.HEADING, block.title());
        }
        for (Drawing drawing : block.drawings()) {
            MemoPicture.put(drawing, document.createParagraph());
        }
        if (TABLE_FIRST.contains(block.role())) {
            tables(block);
            lines(block);
        } else {
            lines(block);
            tables(block);
        }
    }

    private void lines(Block block) {
        for (int i = 0; i < block.lines().size(); i++) {
            paragraph(style(block.role(), i == 0), block.lines().get(i));
        }
    }

    private void tables(Block block) {
        for (Table table : block.tables()) {
            MemoTable.write(table, document, figures);
        }
    }

    private static String style(Role role, boolean first) {
        return switch (role) {
            case ANSWER -> first ? MemoStyles.INTRO : MemoStyles.NORMAL;
            case DOUBTS -> MemoStyles.ITEM;
            case SOURCES -> MemoStyles.SOURCES;
            case FIGURES, BRIDGE, WHO_PAYS, ASSUMPTIONS -> MemoStyles.CAPTION;
            default -> MemoStyles.NORMAL;
        };
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }
}
