package nl.werkmetwerk.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.werkmetwerk.benchmark.ProcessorTime;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.uncertain.CostKind;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Each;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.sample.RealisticCity;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Microseconds a draw of 20 assets over 100 years under three strategies: common factors on cost, a life factor for each
 * asset, the rate; against a comparison of the case for each draw, in the same run. Times 10 240 is the time of a
 * simulation of 10 000 draws.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SimulationBenchmark {
    private static final long SEED = 42;
    private static final int YEARS = 100;
    private static final int DRAWS = 10_240;
    private static final int COMPARISONS = 20;

    private Case street;

    /** Makes the streets: five of four assets. */
    @Setup
    public void build() {
        List<UncertainInput> inputs = new ArrayList<>();
        for (CostKind kind : List.of(CostKind.RENEWAL, CostKind.MAINTENANCE, CostKind.RISK)) {
            Target on = Target.of(Parameter.COST).ofKind(kind);
            inputs.add(UncertainInput.of(kind.id(), on, new Distribution.Triangular(0.8, 1, 1.5)));
        }
        inputs.add(UncertainInput.of("life", Target.of(Parameter.LIFE), new Distribution.Triangular(0.7, 1, 1.4))
                .forEach(Each.ASSET, 0));
        inputs.add(UncertainInput.of(
                "rate", Target.of(Parameter.DISCOUNT_RATE), new Distribution.Triangular(-0.01, 0, 0.01)));
        street = RealisticCity.of(SEED, 0, 5, YEARS, 4).toBuilder()
                .strategies(List.of(Strategy.window("window", 5)))
                .uncertainty(new Uncertainty(inputs, List.of()))
                .build();
    }

    private Simulation simulated(int threads) {
        return Simulator.simulate(street, SimulationOptions.DEFAULT.onThreads(threads));
    }

    /** A draw, on one thread. */
    @Benchmark
    @OperationsPerInvocation(DRAWS)
    public Simulation oneThread(ProcessorTime time) {
        time.count();
        return simulated(1);
    }

    /** A draw, on two threads. */
    @Benchmark
    @OperationsPerInvocation(DRAWS)
    public Simulation twoThreads(ProcessorTime time) {
        time.count();
        return simulated(2);
    }

    /** The same, as somebody would who has {@code compare} only. */
    @Benchmark
    @OperationsPerInvocation(COMPARISONS)
    public List<Comparison> comparing(ProcessorTime time) {
        time.count();
        List<Comparison> all = new ArrayList<>();
        for (int i = 0; i < COMPARISONS; i++) {
            all.add(Comparer.compare(street));
        }
        return all;
    }
}
