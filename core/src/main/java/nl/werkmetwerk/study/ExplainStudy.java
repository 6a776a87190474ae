package nl.werkmetwerk.study;

import java.util.function.Consumer;
import nl.werkmetwerk.explain.Explainer;
import nl.werkmetwerk.explain.Explanation;
import nl.werkmetwerk.explain.Selection;
import nl.werkmetwerk.explain.Subtotal;
import nl.werkmetwerk.model.Case;

/**
 * Where does an amount of a strategy come from? (MODEL 6.1) Entries go to a reader one at a time, in the order of the
 * ledger: there may be too many to hold.
 *
 * @param strategy name of a strategy of the case, or of a baseline
 * @param selection which entries
 * @param reader receives them
 */
public record ExplainStudy(String strategy, Selection selection, Consumer<Explanation> reader)
        implements Study<Subtotal> {
    /** @throws IllegalArgumentException if the case has no such strategy */
    @Override
    public Subtotal run(Case of, Run run) {
        return Explainer.explain(of, strategy, selection, reader);
    }
}
