package nl.werkmetwerk.uncertainty.draw;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.ledger.TotalPricer;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Margins;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.uncertainty.points.Points;

/** Totals of all strategies with drawn inputs. Holds scratch: one for each thread. */
public final class DrawEvaluator implements DrawFunction {
    private final DrawPlan plan;
    private final DrawSetter setter;
    private final TotalPricer pricer;
    private final List<ResolvedStrategy> strategies;
    private final Map<BitSet, List<ResolvedStrategy>> withoutSome = new HashMap<>();

    /** @param strategies of the case as it is written, with margins */
    public DrawEvaluator(DrawPlan plan, ResolvedCase written, List<ResolvedStrategy> strategies) {
        this.plan = plan;
        this.strategies = strategies;
        setter = new DrawSetter(plan, written);
        pricer = new TotalPricer(setter.resolved());
    }

    /** Strategies without margins, as {@code compare} evaluates them. */
    public static List<ResolvedStrategy> planned(ResolvedCase written) {
        return written.source().allStrategies().stream()
                .map(strategy -> ResolvedStrategy.of(strategy, written))
                .toList();
    }

    /** Strategies as they are evaluated in a draw. */
    public static List<ResolvedStrategy> inDraws(ResolvedCase written) {
        return planned(written).stream()
                .map(strategy -> strategy.withMargins(Margins.of(written, strategy)))
                .toList();
    }

    /** Totals with nothing drawn. */
    public double[] undrawn(List<ResolvedStrategy> planned) {
        setter.clear();
        double[] totals = new double[planned.size()];
        price(planned, totals);
        return totals;
    }

    @Override
    public boolean evaluate(Points.Cursor cursor, int[] sampleOf, double[] totals) {
        boolean cut = setter.set(cursor, sampleOf);
        price(chosen(), totals);
        return cut;
    }

    /** Draws without pricing. Returns the strategies as they are then. */
    public List<ResolvedStrategy> set(Points.Cursor cursor, int[] sampleOf) {
        setter.set(cursor, sampleOf);
        return chosen();
    }

    /** The case as it was last drawn. */
    public ResolvedCase resolved() {
        return setter.resolved();
    }

    private List<ResolvedStrategy> chosen() {
        return setter.dropped().isEmpty() ? strategies : without(setter.dropped());
    }

    private void price(List<ResolvedStrategy> chosen, double[] totals) {
        pricer.refresh();
        pricer.totals(chosen, totals);
    }

    /** C(all∖T) of MODEL 8. */
    private List<ResolvedStrategy> without(BitSet dropped) {
        List<ResolvedStrategy> known = withoutSome.get(dropped);
        if (known == null) {
            List<String> ids = dropped.stream()
                    .mapToObj(party -> plan.dropOuts().get(party).id())
                    .toList();
            boolean[] followers = setter.followers(ids);
            known = strategies.stream()
                    .map(strategy ->
                            strategy.source().equals(Strategy.SEPARATE) ? strategy : strategy.followedBy(followers))
                    .toList();
            withoutSome.put((BitSet) dropped.clone(), known);
        }
        return known;
    }
}
