package nl.werkmetwerk.pooling;

import java.util.OptionalInt;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** Student's distribution, or the normal one where there are no degrees of freedom. */
public final class Student {
    /** 95 % point of the normal distribution, as MODEL-practice 13.2 has it. */
    private static final double NORMAL_95 = 1.644853627;

    private static final double P95 = 0.95;

    /** Of the quantile, in its own size. */
    private static final double ACCURACY = 1e-14;

    private Student() {}

    /** The 95 % point: one in twenty is above. */
    public static double p95(OptionalInt df) {
        return df.isPresent() ? point(df.getAsInt(), P95) : NORMAL_95;
    }

    /** The point below which a share of Student's distribution lies. */
    public static double point(int df, double share) {
        return new TDistribution(df, ACCURACY).inverseCumulativeProbability(share);
    }

    /** Probability that something is above 0 whose mean and standard error are known; without error 1, ½ or 0. */
    static double positive(double mean, double se, OptionalInt df) {
        if (se == 0) {
            return (Math.signum(mean) + 1) / 2;
        }
        return df.isPresent()
                ? new TDistribution(df.getAsInt()).cumulativeProbability(mean / se)
                : new NormalDistribution().cumulativeProbability(mean / se);
    }
}
