package nl.werkmetwerk.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.files.tree.FlowText;
import nl.werkmetwerk.register.place.Placement;
import nl.werkmetwerk.register.source.RegisterRecord;
import nl.werkmetwerk.report.table.FormulaGuard;

/** A table that says of every record where it went: stacked in which asset and section and why there, or set aside and why. */
final class RowsFile implements Closeable {
    private final CsvWriter csv;
    private final Texts texts;

    RowsFile(OutputStream out, Texts texts) {
        this.csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.texts = texts;
        csv.writeRecord("register", "row", "id", "outcome", "asset", "section", "how", "measure", "reason");
    }

    void stacked(String register, RegisterRecord record, String id, String asset, Placement placement) {
        String how = placement.how().name().toLowerCase(java.util.Locale.ROOT);
        String measure =
                placement.measure() > 0 ? FlowText.number(Math.round(placement.measure() * 1000) / 1000.0) : "";
        csv.writeRecord(
                FormulaGuard.text(register),
                String.valueOf(record.row()),
                FormulaGuard.text(id),
                "stacked",
                FormulaGuard.text(asset),
                FormulaGuard.text(placement.section()),
                how,
                measure,
                "");
    }

    void aside(String register, RegisterRecord record, String id, Phrase reason) {
        String why = texts.get(reason.key(), reason.arguments().toArray());
        csv.writeRecord(
                FormulaGuard.text(register),
                String.valueOf(record.row()),
                FormulaGuard.text(id),
                "aside",
                "",
                "",
                "",
                "",
                FormulaGuard.text(why));
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
