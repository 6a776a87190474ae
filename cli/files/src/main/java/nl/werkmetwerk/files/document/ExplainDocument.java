package nl.werkmetwerk.files.document;

import java.util.List;
import nl.werkmetwerk.explain.Subtotal;

/**
 * The result of {@code explain}: entries of the ledger of one strategy with all that made them (MODEL 6.1).
 *
 * @param head the case
 * @param strategy name
 * @param entries in the order of the ledger
 * @param subtotal all of them added up
 * @param stamp what it was made from
 */
public record ExplainDocument(
        CaseHead head, String strategy, List<ToldExplanation> entries, Subtotal subtotal, Stamp stamp)
        implements CaseDocument {
    public ExplainDocument {
        entries = List.copyOf(entries);
    }
}
