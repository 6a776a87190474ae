package nl.werkmetwerk.optimise;

import java.util.concurrent.TimeUnit;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Outcome;
import nl.werkmetwerk.sample.RealisticCity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Seconds and gap of a whole optimisation, of 80 years: both with and without sharing, so two problems a section. The
 * first run of a fork is not counted.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class OptimiserBenchmark {
    private static final long SEED = 42;
    private static final int YEARS = 80;

    /** Sections, and assets in each: {@code mixed} is 2 to 6. */
    @Param({"10 mixed", "100 mixed", "1000 mixed", "40 x 6", "12 x 8"})
    public String city;

    @Param({"1", "2"})
    public int threads;

    private Case built;
    private Outcome outcome;

    /** Makes the city. */
    @Setup
    public void build() {
        String[] words = city.split(" ");
        int sections = Integer.parseInt(words[0]);
        built = words.length == 2
                ? RealisticCity.of(SEED, sections, YEARS)
                : RealisticCity.of(SEED, 0, sections, YEARS, Integer.parseInt(words[2]));
    }

    /** To a millionth. */
    @Benchmark
    public Outcome optimise() {
        outcome = Optimiser.optimise(built, OptimiserOptions.DEFAULT.withThreads(threads));
        return outcome;
    }

    /** Prints how good it is. */
    @TearDown
    public void report() {
        if (outcome instanceof Optimisation found) {
            System.out.printf(
                    "%s, %d threads: gap %.2e, %d of %d sections proven%n",
                    city, threads, found.gap(), found.sectionsProvenOptimal(), found.sections());
        }
    }
}
