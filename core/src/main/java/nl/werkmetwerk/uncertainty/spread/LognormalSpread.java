package nl.werkmetwerk.uncertainty.spread;

/** Lognormal distribution by its own mean m and standard deviation s: σ² = ln(1 + s²/m²), μ = ln m − σ²/2. */
final class LognormalSpread extends Spread {
    private final double mean;
    private final NormalSpread logarithm;

    LognormalSpread(double mean, double sd) {
        this.mean = mean;
        double variance = Math.log1p(sd / mean * (sd / mean));
        logarithm = new NormalSpread(Math.log(mean) - variance / 2, Math.sqrt(variance));
    }

    @Override
    public double quantile(double u) {
        return Math.exp(logarithm.quantile(u));
    }

    @Override
    public double atNormal(double z) {
        return Math.exp(logarithm.atNormal(z));
    }

    @Override
    public double below(double value) {
        return value <= 0 ? 0 : logarithm.below(Math.log(value));
    }

    @Override
    public double mean() {
        return mean;
    }
}
