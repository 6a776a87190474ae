package nl.werkmetwerk.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.resolved.Clock;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Threads;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.uncertainty.draw.DrawEvaluator;
import nl.werkmetwerk.uncertainty.draw.DrawPlan;
import nl.werkmetwerk.uncertainty.points.Points;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;

/**
 * Draws once more, and keeps each year apart. Of at most {@value #MOST_DRAWS} points of the simulation, evenly spread:
 * years take their room, and a picture needs no more.
 */
public final class FunnelSimulator {
    private static final int MOST_DRAWS = 1_000;

    private final ResolvedCase written;
    private final SimulationOptions options;
    private final DrawPlan plan;
    private final Points points;
    private final List<ResolvedStrategy> strategies;

    private FunnelSimulator(Case of, SimulationOptions options) {
        this.options = options;
        written = ResolvedCase.of(of);
        plan = new DrawPlan(of);
        points = new Points(options, plan.dimensions(), 1);
        strategies = DrawEvaluator.inDraws(written);
    }

    /**
     * The funnel of a saving.
     *
     * @param of a case with at least one saving
     * @param options as the simulation had
     * @param saving one of the simulation's
     */
    public static Funnel funnel(Case of, SimulationOptions options, SavingDraws saving) {
        FunnelSimulator simulator = new FunnelSimulator(of, options);
        return simulator.funnel(
                simulator.number(saving.strategy()), saving.baseline().ordinal());
    }

    private int number(String name) {
        return strategies.stream().map(ResolvedStrategy::name).toList().indexOf(name);
    }

    private Funnel funnel(int strategy, int baseline) {
        int step = (points.count() + MOST_DRAWS - 1) / MOST_DRAWS;
        int draws = (points.count() + step - 1) / step;
        double[][] byDraw = new double[draws][];
        Threads.of(options.threads()).each(draws, () -> {
            DrawEvaluator evaluator = new DrawEvaluator(plan, written, strategies);
            LedgerPricer pricer = new LedgerPricer(evaluator.resolved());
            Points.Cursor cursor = points.cursor();
            int[] firstSample = new int[plan.dimensions()];
            return draw -> {
                cursor.move(draw * step);
                List<ResolvedStrategy> chosen = evaluator.set(cursor, firstSample);
                YearSums sums = new YearSums(evaluator.resolved().clock());
                pricer.priceAll(chosen.get(baseline), sums);
                sums.negate();
                pricer.priceAll(chosen.get(strategy), sums);
                sums.negate();
                byDraw[draw] = sums.upToEachYear();
            };
        });
        return new Funnel(
                strategies.get(strategy).name(), strategies.get(baseline).name(), draws, years(byDraw));
    }

    private List<Funnel.Year> years(double[][] byDraw) {
        List<Funnel.Year> years = new ArrayList<>();
        for (int year = 0; year < byDraw[0].length; year++) {
            int of = year;
            double[] sorted =
                    Arrays.stream(byDraw).mapToDouble(draw -> draw[of]).sorted().toArray();
            years.add(new Funnel.Year(
                    written.clock().calendar(year),
                    Summarizer.quantile(sorted, 0.05),
                    Summarizer.quantile(sorted, 0.25),
                    Summarizer.quantile(sorted, 0.5),
                    Summarizer.quantile(sorted, 0.75),
                    Summarizer.quantile(sorted, 0.95)));
        }
        return years;
    }

    /** Present values by year. */
    private static final class YearSums implements LedgerSink {
        private final Clock clock;
        private final double[] sums;

        YearSums(Clock clock) {
            this.clock = clock;
            sums = new double[clock.years() + 1];
        }

        @Override
        public void entry(int asset, int year, Kind kind, int component, double amount) {
            sums[year] += amount * clock.discount(year);
        }

        void negate() {
            for (int year = 0; year < sums.length; year++) {
                sums[year] = -sums[year];
            }
        }

        double[] upToEachYear() {
            double[] all = sums.clone();
            for (int year = 1; year < all.length; year++) {
                all[year] += all[year - 1];
            }
            return all;
        }
    }
}
