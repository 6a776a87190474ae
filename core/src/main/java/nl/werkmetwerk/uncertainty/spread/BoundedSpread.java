package nl.werkmetwerk.uncertainty.spread;

/** Triangular and uniform distributions: F⁻¹ in closed form. */
final class BoundedSpread extends Spread {
    private final double low;
    private final double mode;
    private final double high;
    private final boolean flat;

    /** A triangle. */
    BoundedSpread(double low, double mode, double high) {
        this(low, mode, high, low == high);
    }

    private BoundedSpread(double low, double mode, double high, boolean flat) {
        this.low = low;
        this.mode = mode;
        this.high = high;
        this.flat = flat;
    }

    static BoundedSpread uniform(double low, double high) {
        return new BoundedSpread(low, low, high, true);
    }

    @Override
    public double quantile(double u) {
        if (flat) {
            return low + (high - low) * u;
        }
        double width = high - low;
        return u * width <= mode - low
                ? low + Math.sqrt(u * width * (mode - low))
                : high - Math.sqrt((1 - u) * width * (high - mode));
    }

    @Override
    public double below(double value) {
        if (value <= low) {
            return 0;
        }
        if (value >= high) {
            return value > high || low < high ? 1 : 0;
        }
        if (flat) {
            return (value - low) / (high - low);
        }
        return value <= mode
                ? (value - low) * (value - low) / ((high - low) * (mode - low))
                : 1 - (high - value) * (high - value) / ((high - low) * (high - mode));
    }

    @Override
    public double mean() {
        return flat ? (low + high) / 2 : (low + mode + high) / 3;
    }
}
