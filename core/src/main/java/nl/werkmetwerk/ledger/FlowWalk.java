package nl.werkmetwerk.ledger;

import java.util.stream.IntStream;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Goes through the places of a case for a {@link FlowSink}. Holds scratch: one for each thread. */
public final class FlowWalk {
    private final ResolvedCase resolved;
    private final int[] ends;
    private final LedgerPricer pricer;
    private final Standings standings;
    private final Ahead[] ahead;
    private final EndRule[] rules;
    private final boolean goesOn;

    /**
     * A walk through a case.
     *
     * @param longest the case over as many years as the greatest end
     * @param ends numbers of years, ascending, each once, each 1 or more
     */
    public FlowWalk(ResolvedCase longest, int[] ends) {
        resolved = longest;
        this.ends = ends.clone();
        pricer = new LedgerPricer(longest);
        standings = new Standings(longest, ends);
        goesOn = longest.endRule() == ResidualRule.CONTINUATION;
        ahead = IntStream.of(ends)
                .mapToObj(end -> new Ahead(longest.assets(), longest.methods(), end))
                .toArray(Ahead[]::new);
        rules = IntStream.of(ends).mapToObj(end -> EndValue.rule(longest, end)).toArray(EndRule[]::new);
    }

    /** Tells all of a strategy in a place. */
    public void tell(ResolvedStrategy strategy, int firstSection, int endSection, FlowSink to) {
        pricer.live(strategy, firstSection, endSection);
        pricer.priceWorks(strategy, firstSection, endSection, to);
        pricer.priceLivedYears(to);
        standings.tell(pricer.spells(), firstSection, endSection, (end, asset, madeBy, age) -> {
            if (goesOn) {
                tellAhead(end, asset, ahead[end].left(asset, madeBy, age), to);
            } else {
                tellWorth(end, asset, madeBy, age, to);
            }
        });
    }

    /** Tells the works of the place that was told last as if they were shared as another strategy says. */
    public void tellWorks(ResolvedStrategy sharedAs, int firstSection, int endSection, LedgerSink to) {
        pricer.priceWorks(sharedAs, firstSection, endSection, to);
    }

    private void tellAhead(int end, int asset, int left, FlowSink to) {
        Methods methods = resolved.methods();
        int method = resolved.assets().firstMethod(asset);
        for (int line = methods.firstCost(method); left > 0 && line < methods.firstCost(method + 1); line++) {
            double cost = methods.costAmount(line) * price(line, end);
            if (cost != 0) {
                to.goesOn(end, methods.costKind(line), left, methods.life(method), cost);
            }
        }
    }

    private void tellWorth(int end, int asset, int madeBy, int age, FlowSink to) {
        rules[end].value(asset, madeBy, age, (of, kind, line, amount) -> tell(end, kind, line, amount, to));
    }

    private void tell(int end, Kind kind, int line, double amount, FlowSink to) {
        to.stands(end, kind, resolved.methods().costKind(line), amount * price(line, end));
    }

    private double price(int line, int end) {
        return resolved.trends().ofKind(resolved.methods().costKind(line), ends[end]);
    }
}
