package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** What stands in a memo, as text: a paragraph a line after the id of its style, the cells of a row between bars. */
final class MemoText {
    private MemoText() {}

    static List<String> lines(Path memo) throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Files.newInputStream(memo);
                XWPFDocument document = new XWPFDocument(in)) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.add(paragraph.getStyle() + ": " + paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> lines.add(row.getTableCells().stream()
                                    .map(XWPFTableCell::getText)
                                    .collect(Collectors.joining(" | ", "| ", " |"))));
                }
            }
        }
        return lines;
    }
}
