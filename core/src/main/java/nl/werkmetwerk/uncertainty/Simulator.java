package nl.werkmetwerk.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Threads;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.uncertainty.draw.CorrelationMatrix;
import nl.werkmetwerk.uncertainty.draw.DrawEvaluator;
import nl.werkmetwerk.uncertainty.draw.DrawPlan;
import nl.werkmetwerk.uncertainty.draw.Pair;
import nl.werkmetwerk.uncertainty.points.Points;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;

/** Draws the uncertain inputs of a case and evaluates all strategies on each draw (MODEL 10). */
public final class Simulator {
    /** Draws that one thread makes at a time. */
    static final int BLOCK = 64;

    private static final double ROUNDING = 1e-9;

    private final ResolvedCase written;
    private final SimulationOptions options;
    private final DrawPlan plan;
    private final Points points;
    private final List<ResolvedStrategy> strategies;
    private final double[][] totals;
    private final boolean[] cut;
    private final DrawListener listener;
    private final BooleanSupplier interrupted;

    private Simulator(Case of, SimulationOptions options, DrawListener listener, BooleanSupplier interrupted) {
        this.options = options;
        this.interrupted = interrupted;
        this.listener = listener;
        written = ResolvedCase.of(of);
        plan = new DrawPlan(of);
        points = new Points(options, plan.dimensions(), options.shares() ? 2 : 1);
        strategies = DrawEvaluator.inDraws(written);
        totals = new double[strategies.size()][points.count()];
        cut = new boolean[points.count()];
    }

    /**
     * Simulates a case.
     *
     * @param of the case; without uncertainties and drop-outs every draw is the same
     * @return results, bitwise the same for any number of threads
     * @throws IllegalArgumentException if its correlations cannot hold together ({@link Correlations#problem})
     */
    public static Simulation simulate(Case of, SimulationOptions options) {
        return simulate(of, options, (made, all) -> {});
    }

    /** The same, telling how far it is. */
    public static Simulation simulate(Case of, SimulationOptions options, DrawListener listener) {
        return simulate(of, options, listener, () -> false);
    }

    /**
     * The same, which may be cut short: the draws made until then count, and the result is that of their number, to the
     * bit. Some are always made, and shares only where there is time for all draws.
     *
     * @param interrupted whether to stop now; asked from several threads
     */
    public static Simulation simulate(
            Case of, SimulationOptions options, DrawListener listener, BooleanSupplier interrupted) {
        Correlations.problem(of.uncertainty()).ifPresent(problem -> {
            throw new IllegalArgumentException("correlations with smallest eigenvalue "
                    + problem.smallestEigenvalue() + " are not allowed: it is at least "
                    + CorrelationMatrix.LEAST_EIGENVALUE);
        });
        return new Simulator(of, options, listener, interrupted).simulation();
    }

    private Simulation simulation() {
        AtomicInteger made = new AtomicInteger();
        int blocks = (points.count() + BLOCK - 1) / BLOCK;
        boolean[] whole = new boolean[blocks];
        Threads.of(options.threads()).each(blocks, () -> {
            DrawEvaluator evaluator = new DrawEvaluator(plan, written, strategies);
            Points.Cursor cursor = points.cursor();
            int[] firstSample = new int[plan.dimensions()];
            double[] ofDraw = new double[strategies.size()];
            return block -> {
                if (block > 0 && interrupted.getAsBoolean()) {
                    return;
                }
                int end = Math.min(points.count(), (block + 1) * BLOCK);
                for (int turn = block * BLOCK; turn < end; turn++) {
                    int draw = points.inTurn(turn);
                    cursor.move(draw);
                    cut[draw] = evaluator.evaluate(cursor, firstSample, ofDraw);
                    for (int strategy = 0; strategy < ofDraw.length; strategy++) {
                        totals[strategy][draw] = ofDraw[strategy];
                    }
                }
                whole[block] = true;
                listener.drawn(made.addAndGet(end - block * BLOCK), points.count());
            };
        });
        int done = 0;
        while (done < blocks && whole[done]) {
            done++;
        }
        return done == blocks ? result() : shortened(Math.min(points.count(), done * BLOCK));
    }

    /** The result of the draws made first, as if no more had been asked for. */
    private Simulation shortened(int made) {
        Simulator few = new Simulator(written.source(), options.withDraws(points.whole(made)), listener, () -> true);
        for (int draw = 0; draw < few.points.count(); draw++) {
            int here = points.here(few.points, draw);
            few.cut[draw] = cut[here];
            for (int strategy = 0; strategy < totals.length; strategy++) {
                few.totals[strategy][draw] = totals[strategy][here];
            }
        }
        return few.result();
    }

    private Simulation result() {
        double[] undrawn = new DrawEvaluator(plan, written, strategies).undrawn(DrawEvaluator.planned(written));
        Summarizer summarizer = new Summarizer(points);
        List<StrategyDraws> results = new ArrayList<>();
        for (int i = 0; i < totals.length; i++) {
            Summary summary = summarizer.summary(undrawn[i], totals[i], true);
            results.add(new StrategyDraws(strategies.get(i).name(), summary, new Draws(totals[i])));
        }
        List<Pair> pairs = Pair.all(totals.length);
        List<double[]> differences =
                pairs.stream().map(pair -> pair.savings(totals)).toList();
        List<List<Share>> shares = options.shares() ? shares(pairs, differences) : List.of();
        List<SavingDraws> savings = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            Summary summary =
                    summarizer.summary(undrawn[pair.baseline()] - undrawn[pair.strategy()], differences.get(i), false);
            savings.add(new SavingDraws(
                    strategies.get(pair.strategy()).name(),
                    pair.against(),
                    summary,
                    probabilityPositive(differences.get(i), totals[pair.baseline()]),
                    shares.isEmpty() ? List.of() : shares.get(i),
                    new Draws(differences.get(i))));
        }
        int truncated = 0;
        for (boolean one : cut) {
            truncated += one ? 1 : 0;
        }
        return new Simulation(
                written.source(), points.count(), options.seed(), options.sampling(), truncated, results, savings);
    }

    private List<List<Share>> shares(List<Pair> pairs, List<double[]> savings) {
        return new ShareEstimator(plan, points, options.threads(), pairs, interrupted)
                .shares(savings, () -> new DrawEvaluator(plan, written, strategies));
    }

    private static double probabilityPositive(double[] savings, double[] baseline) {
        int positive = 0;
        for (int draw = 0; draw < savings.length; draw++) {
            positive += savings[draw] > ROUNDING * Math.max(1, Math.abs(baseline[draw])) ? 1 : 0;
        }
        return (double) positive / savings.length;
    }
}
