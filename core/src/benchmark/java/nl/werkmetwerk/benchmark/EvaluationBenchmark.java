package nl.werkmetwerk.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.ledger.Totals;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.sample.RealisticCity;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Evaluation of three strategies to totals by kind in one walk, over 100 years. Linear in assets when the times of the two sizes
 * differ as the sizes do; divide by assets · 100 · 3 for the time of an asset-year and strategy. The plain evaluation
 * makes an object for every entry and adds it up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx12g")
public class EvaluationBenchmark {
    private static final int YEARS = 100;
    private static final List<Strategy> STRATEGIES =
            List.of(Strategy.SEPARATE, Strategy.COINCIDENT, Strategy.window("window", 5));

    /** Sections of about four assets. */
    @Param({"25000", "250000"})
    private int sections;

    private ResolvedCase city;

    @Setup(Level.Trial)
    public void setUp() {
        System.gc();
        Case of = RealisticCity.of(42, sections, YEARS);
        long before = usedBytes();
        city = ResolvedCase.of(of);
        long bytes = (usedBytes() - before) / city.assets().count();
        System.out.println("# assets: " + city.assets().count() + "; bytes an asset beyond the case: " + bytes);
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Benchmark
    public double oneThread(ProcessorTime time) {
        time.count();
        return totals(1);
    }

    @Benchmark
    public double twoThreads(ProcessorTime time) {
        time.count();
        return totals(2);
    }

    private double totals(int threads) {
        List<ResolvedStrategy> strategies = STRATEGIES.stream()
                .map(strategy -> ResolvedStrategy.of(strategy, city))
                .toList();
        return Totals.of(city, strategies, threads).stream()
                .mapToDouble(Totals::total)
                .sum();
    }

    @Benchmark
    public double objectForEveryEntry(ProcessorTime time) {
        time.count();
        double[] byKind = new double[Kind.count()];
        for (Strategy strategy : STRATEGIES) {
            Ledger.read(city, strategy, entry -> byKind[entry.kind().ordinal()] += entry.presentValue());
        }
        return byKind[0];
    }
}
