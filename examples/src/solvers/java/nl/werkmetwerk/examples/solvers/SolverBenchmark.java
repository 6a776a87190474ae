package nl.werkmetwerk.examples.solvers;

import com.google.ortools.Loader;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.werkmetwerk.compare.sum.StrategyTotal;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.Optimiser;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Outcome;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.sample.RealisticCity;

/**
 * The optimiser beside solvers that a city might take instead, on the same made-up cities of 80 years: seconds, processor
 * seconds, gap, and saving against {@code separate}. Our time is for both optima, with and without sharing between
 * departments; theirs for the first alone. Totals are by the engine for every plan.
 *
 * <p>Arguments: seconds for each solver and trial; threads; sizes, a number of streets or {@code 1x6} for one street
 * of six assets; a {@code b} behind it for a yearly budget of 1.5 times the mean of {@code separate}.
 */
public final class SolverBenchmark {
    private static final long SEED = 42;
    private static final int YEARS = 80;
    private static final double BUDGET = 1.5;
    private static final int FIRST_SIZE = 2;

    private final Duration limit;
    private final int threads;

    private SolverBenchmark(Duration limit, int threads) {
        this.limit = limit;
        this.threads = threads;
    }

    /** Runs the trials named. */
    public static void main(String[] arguments) {
        Loader.loadNativeLibraries();
        SolverBenchmark benchmark =
                new SolverBenchmark(Duration.ofSeconds(Long.parseLong(arguments[0])), Integer.parseInt(arguments[1]));
        System.out.printf(
                "%-12s %-12s %9s %9s %14s %14s %9s %8s  %s%n",
                "trial", "solver", "seconds", "cpu", "total", "bound", "gap", "saving", "note");
        for (String size : Arrays.copyOfRange(arguments, FIRST_SIZE, arguments.length)) {
            benchmark.run(trial(size));
        }
    }

    private static Trial trial(String size) {
        boolean bounded = size.endsWith("b");
        String[] numbers = size.replace("b", "").split("x");
        int streets = Integer.parseInt(numbers[0]);
        Case city = numbers.length == 1
                ? RealisticCity.of(SEED, streets, YEARS)
                : RealisticCity.of(SEED, 0, streets, YEARS, Integer.parseInt(numbers[1]));
        return new Trial(size, city, bounded ? OptionalDouble.of(budget(city)) : OptionalDouble.empty());
    }

    private static double budget(Case city) {
        double[] sum = new double[1];
        nl.werkmetwerk.ledger.Ledger.read(city, Strategy.SEPARATE, entry -> {
            switch (entry.kind()) {
                case RENEWAL, SHARING, COORDINATION -> sum[0] += entry.amount();
                default -> {}
            }
        });
        return Math.ceil(BUDGET * sum[0] / YEARS);
    }

    private void run(Trial trial) {
        ours(trial);
        List<Peer> peers = List.of(
                new MpPeer("SCIP", "SCIP"), new MpPeer("HiGHS", "HIGHS"), new CpPeer(threads), new TimefoldPeer());
        List<Street> streets = Street.of(trial.city());
        for (Peer peer : peers) {
            peer(trial, streets, peer);
        }
    }

    private void ours(Trial trial) {
        Case of = trial.bounded();
        Clock clock = new Clock();
        long end = System.nanoTime() + limit.toNanos();
        OptimiserOptions options =
                OptimiserOptions.DEFAULT.withThreads(threads).withCancellation(() -> System.nanoTime() > end);
        Outcome outcome = Optimiser.optimise(of, options);
        if (outcome instanceof Optimisation found) {
            String note = found.sectionsProvenOptimal() + " of " + found.sections() + " proven";
            print(trial, "werkmetwerk", clock, found.total(), found.lowerBound(), found.separate(), note);
        } else {
            String note = ((Infeasibility) outcome).proven() ? "infeasible, proven" : "no plan in time";
            print(trial, "werkmetwerk", clock, Double.NaN, Double.NEGATIVE_INFINITY, Double.NaN, note);
        }
    }

    private void peer(Trial trial, List<Street> streets, Peer peer) {
        Clock clock = new Clock();
        Answer answer = peer.solve(streets, trial.budget(), limit);
        clock.stop();
        String note = answer.streets() < streets.size()
                ? answer.streets() + " of " + streets.size() + " streets; " + answer.note()
                : answer.note();
        if (answer.plan().isEmpty()) {
            print(trial, peer.name(), clock, Double.NaN, answer.bound(), Double.NaN, note);
            return;
        }
        Case of = trial.first(answer.streets());
        double separate = StrategyTotal.of(ResolvedCase.of(of), Strategy.SEPARATE, threads);
        print(trial, peer.name(), clock, Trial.total(of, answer.plan()), answer.bound(), separate, note);
    }

    private static void print(
            Trial trial, String solver, Clock clock, double total, double bound, double separate, String note) {
        clock.stop();
        System.out.printf(
                Locale.ROOT,
                "%-12s %-12s %9.3f %9.3f %14.0f %14.0f %9s %8s  %s%n",
                trial.name(),
                solver,
                clock.seconds(),
                clock.processor(),
                total,
                bound,
                part((total - bound) / Math.abs(total)),
                part((separate - total) / separate),
                note);
    }

    private static String part(double fraction) {
        return Double.isFinite(fraction) ? String.format(Locale.ROOT, "%.5f%%", 100 * fraction) : "-";
    }

    /** Wall time, and time of all processors, native code included. */
    private static final class Clock {
        private static final double NANO = 1e-9;

        private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        private final long wall = System.nanoTime();
        private final long processor = system.getProcessCpuTime();
        private double wallSeconds;
        private double processorSeconds;

        void stop() {
            if (wallSeconds == 0) {
                wallSeconds = (System.nanoTime() - wall) * NANO;
                processorSeconds = (system.getProcessCpuTime() - processor) * NANO;
            }
        }

        double seconds() {
            return wallSeconds;
        }

        double processor() {
            return processorSeconds;
        }
    }
}
