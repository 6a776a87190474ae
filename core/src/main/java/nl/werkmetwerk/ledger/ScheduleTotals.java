package nl.werkmetwerk.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.Block;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Threads;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.schedule.Spells;
import nl.werkmetwerk.together.Places;

/**
 * Totals of many strategies that come to the same in most places: on each place a schedule is priced once, however many
 * strategies have it, and those that can be told to agree beforehand are lived through once. Equal to {@link Totals} but
 * for rounding. Holds scratch: one for each thread.
 */
public final class ScheduleTotals {
    private final ResolvedCase resolved;
    private final List<ResolvedStrategy> strategies;
    private final Agreement agreement;
    private final KindSums sums;
    private final LedgerPricer pricer;

    /** Schedules of the place at hand, and what each costs; kept to be used again on the next. */
    private final List<Spells> schedules = new ArrayList<>();

    private double[] costs = new double[16];
    private int known;

    private ScheduleTotals(ResolvedCase resolved, List<ResolvedStrategy> strategies, Agreement agreement) {
        this.resolved = resolved;
        this.strategies = strategies;
        this.agreement = agreement;
        sums = KindSums.of(resolved);
        pricer = new LedgerPricer(resolved, sums);
    }

    /**
     * Total of each strategy, euro; bitwise the same for any number of threads.
     *
     * @param strategies all shared alike
     * @param agreements makes what tells which of them agree on a place, one for each thread
     * @throws IllegalArgumentException if one shares otherwise than the first
     */
    public static double[] of(
            ResolvedCase resolved, List<ResolvedStrategy> strategies, Supplier<Agreement> agreements, int threads) {
        Sharing sharing = strategies.get(0).sharing();
        if (strategies.stream().anyMatch(strategy -> strategy.sharing() != sharing)) {
            throw new IllegalArgumentException("strategies that share in different ways");
        }
        List<double[]> blocks = Threads.of(threads).run(Block.of(resolved), () -> {
            ScheduleTotals totals = new ScheduleTotals(resolved, strategies, agreements.get());
            return totals::ofBlock;
        });
        double[] all = new double[strategies.size()];
        blocks.forEach(block -> add(block, all));
        return all;
    }

    private static void add(double[] block, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += block[i];
        }
    }

    private double[] ofBlock(Block block) {
        double[] totals = new double[strategies.size()];
        for (int district = block.firstDistrict(); district < block.endDistrict(); district++) {
            Places.visit(resolved, district, (first, end) -> addPlace(first, end, totals));
        }
        return totals;
    }

    private void addPlace(int first, int end, double[] totals) {
        known = 0;
        agreement.begin(first, end);
        double[] here = new double[totals.length];
        for (int i = 0; i < here.length; i++) {
            int same = agreement.firstLike(i);
            here[i] = same < i ? here[same] : cost(strategies.get(i), first, end);
        }
        add(here, totals);
    }

    private double cost(ResolvedStrategy strategy, int first, int end) {
        pricer.live(strategy, first, end);
        Spells lived = pricer.spells();
        for (int i = 0; i < known; i++) {
            if (lived.sameAs(schedules.get(i))) {
                return costs[i];
            }
        }
        remember(lived);
        pricer.priceYears(first, end, sums);
        pricer.priceWorks(strategy, first, end, sums);
        costs[known - 1] = sums.takeTotal();
        return costs[known - 1];
    }

    private void remember(Spells lived) {
        if (known == schedules.size()) {
            schedules.add(new Spells());
        }
        if (known == costs.length) {
            costs = Arrays.copyOf(costs, 2 * known);
        }
        schedules.get(known++).copy(lived);
    }
}
