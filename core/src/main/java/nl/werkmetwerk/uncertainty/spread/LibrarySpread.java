package nl.werkmetwerk.uncertainty.spread;

/**
 * A factor on a figure of a library: exp(z·a) for z &lt; 0 and exp(z·b) for z ≥ 0, a = −ln(low)/z₉₅, b = ln(high)/z₉₅.
 * Its median is 1; low and high are P5 and P95.
 */
public final class LibrarySpread extends Spread {
    /** 95 % point of the standard normal distribution. */
    private static final double Z95 = StandardNormal.quantile(0.95);

    private final double down;
    private final double up;

    /**
     * @param low P5, in (0, 1]
     * @param high P95, 1 or more
     */
    public LibrarySpread(double low, double high) {
        down = -Math.log(low) / Z95;
        up = Math.log(high) / Z95;
    }

    @Override
    public double quantile(double u) {
        return atNormal(StandardNormal.quantile(u));
    }

    @Override
    public double atNormal(double z) {
        return Math.exp(z * (z < 0 ? down : up));
    }

    @Override
    public double below(double value) {
        if (value == 1) {
            return down > 0 ? 0.5 : 0;
        }
        double step = value < 1 ? down : up;
        if (value <= 0 || step == 0) {
            return value > 1 ? 1 : 0;
        }
        return StandardNormal.cumulative(Math.log(value) / step);
    }

    /** Of each half: ∫ e^(az)·φ(z) dz = e^(a²/2)·Φ(∓a). */
    @Override
    public double mean() {
        return Math.exp(down * down / 2) * StandardNormal.cumulative(-down)
                + Math.exp(up * up / 2) * StandardNormal.cumulative(up);
    }
}
