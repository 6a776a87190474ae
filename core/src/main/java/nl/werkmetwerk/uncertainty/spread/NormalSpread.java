package nl.werkmetwerk.uncertainty.spread;

/** Normal distribution. */
final class NormalSpread extends Spread {
    private final double mean;
    private final double sd;

    NormalSpread(double mean, double sd) {
        this.mean = mean;
        this.sd = sd;
    }

    @Override
    public double quantile(double u) {
        return atNormal(StandardNormal.quantile(u));
    }

    @Override
    public double atNormal(double z) {
        return sd == 0 ? mean : mean + sd * z;
    }

    @Override
    public double below(double value) {
        return sd == 0 ? (value > mean ? 1 : 0) : StandardNormal.cumulative((value - mean) / sd);
    }

    @Override
    public double mean() {
        return mean;
    }
}
