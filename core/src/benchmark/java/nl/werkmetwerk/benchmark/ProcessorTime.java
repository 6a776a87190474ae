package nl.werkmetwerk.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Says after every iteration what an operation took of all processors, which others on the machine hardly change. */
@State(Scope.Benchmark)
public class ProcessorTime {
    private static final double MILLISECOND = 1e6;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long began;
    private long operations;

    /** Starts again. */
    @Setup(Level.Iteration)
    public void begin() {
        began = process.getProcessCpuTime();
        operations = 0;
    }

    /** Counts one call of a benchmark. */
    public void count() {
        operations++;
    }

    /** Tells. */
    @TearDown(Level.Iteration)
    public void tell() {
        double spent = (process.getProcessCpuTime() - began) / MILLISECOND;
        System.out.printf("(%.1f ms of processors a call) ", spent / operations);
    }
}
