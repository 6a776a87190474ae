package nl.werkmetwerk.workbook.sheet;

import java.util.List;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.ReportTexts;

/** Where the figures of the case come from, and what this file was made from. */
public final class SourcesSheet {
    private static final int COLUMNS = 5;

    private final ReportTexts texts;

    public SourcesSheet(ReportTexts texts) {
        this.texts = texts;
    }

    public void write(SheetPen pen, List<Origin> origins, Stamp stamp) {
        boolean whole = SheetPrint.isPrintedWhole(origins.size());
        pen.widths(40, 56, 56, 12, 40);
        pen.head(
                SheetName.SOURCES.in(texts),
                texts.text("sources.note") + (whole ? "" : " " + texts.text("sheet.firstPage")),
                List.of(
                        texts.text("sources.part"),
                        texts.text("source"),
                        texts.text("note"),
                        texts.text("assumption"),
                        texts.text("sources.url")),
                5);
        writeStamp(pen, stamp);
        for (Origin origin : origins) {
            pen.row()
                    .wrapped(origin.path())
                    .wrapped(origin.source())
                    .wrapped(origin.note())
                    .text(origin.assumption() ? texts.text("yes") : "")
                    .wrapped(origin.url());
        }
        if (!whole) {
            pen.printFirstPage(COLUMNS);
        }
    }

    private void writeStamp(SheetPen pen, Stamp stamp) {
        for (Stamp.Input input : stamp.inputs()) {
            pen.note(texts.text("stamp.input", input.file(), input.sha256()), COLUMNS);
        }
        String command = (stamp.command() + " " + String.join(" ", stamp.options())).strip();
        pen.note(texts.text("stamp.engine", stamp.engine(), command), COLUMNS);
        stamp.date().ifPresent(date -> pen.note(texts.text("stamp.date", date), COLUMNS));
        pen.row();
    }
}
