package nl.werkmetwerk.files.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.explain.Subtotal;
import nl.werkmetwerk.files.document.CaseHead;
import nl.werkmetwerk.files.document.ExplainDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.document.ToldExplanation;
import nl.werkmetwerk.files.result.table.ExplainFields;
import nl.werkmetwerk.files.result.table.ExplanationFields;

/** Writes the result of {@code explain} entry by entry: a ledger can be larger than memory. */
public final class ExplanationWriter implements AutoCloseable {
    private static final Stamp NO_STAMP = new Stamp(List.of(), "", "", List.of(), Optional.empty());

    private final JsonGenerator json;
    private final ResultWriter writer;
    private final CaseHead head;
    private final String strategy;

    ExplanationWriter(JsonGenerator json, CaseHead head, String strategy) throws IOException {
        this.json = json;
        this.writer = new ResultWriter(json);
        this.head = head;
        this.strategy = strategy;
        writer.begin(ExplainFields.EXPLAIN, ExplainFields.ENTRIES, result(new Subtotal(0, 0, 0), NO_STAMP));
    }

    /** Writes an entry. */
    public void add(ToldExplanation entry) {
        try {
            writer.object(ExplanationFields.EXPLANATION, entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what stands behind the entries. */
    public void end(Subtotal subtotal, Stamp stamp) throws IOException {
        writer.end(ExplainFields.EXPLAIN, ExplainFields.ENTRIES, result(subtotal, stamp));
        json.writeRaw('\n');
    }

    private ExplainDocument result(Subtotal subtotal, Stamp stamp) {
        return new ExplainDocument(head, strategy, List.of(), subtotal, stamp);
    }

    /** Flushes. */
    @Override
    public void close() throws IOException {
        json.close();
    }
}
