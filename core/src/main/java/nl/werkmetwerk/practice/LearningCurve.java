package nl.werkmetwerk.practice;

/**
 * What a unit costs by experience, as a part of what it costs now (MODEL-practice 13.1 and 13.3):
 * {@code (1−α) + α·(x/x₀)^β}, {@code β = log₂ρ}.
 */
final class LearningCurve {
    private final double exponent;
    private final double learnable;
    private final double now;

    /**
     * @param ratio ρ, above 0: what the cost is multiplied by when experience doubles
     * @param learnable α, the part of the cost that is learnt
     * @param now x₀, above 0 unless ρ is 1
     */
    LearningCurve(double ratio, double learnable, double now) {
        exponent = Math.log(ratio) / Math.log(2);
        this.learnable = learnable;
        this.now = now;
    }

    /** The part at an experience of x units. */
    double at(double experience) {
        return exponent == 0 ? 1 : 1 - learnable + learnable * Math.pow(experience / now, exponent);
    }

    /** κ, the mean part while experience grows from x to x + Δ units. */
    double over(double experience, double growth) {
        if (growth == 0 || exponent == 0) {
            return at(experience);
        }
        double end = experience + growth;
        double mean = exponent == -1
                ? now * Math.log(end / experience) / growth
                : (Math.pow(end, exponent + 1) - Math.pow(experience, exponent + 1))
                        / ((exponent + 1) * growth * Math.pow(now, exponent));
        return 1 - learnable + learnable * mean;
    }
}
