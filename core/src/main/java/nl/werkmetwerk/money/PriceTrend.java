package nl.werkmetwerk.money;

/**
 * Real change of a price over the years: {@code (1+g)^(y − priceYear)} (MODEL 1.7).
 */
public final class PriceTrend {
    private PriceTrend() {}

    /**
     * Factors of the years b … b+N, the last for the closing entries.
     *
     * @param yearlyChange g, above −1
     * @param priceYear year of the price level, before or after b
     * @param baseYear b
     * @param years N
     * @return N + 1 factors, each above 0
     */
    public static double[] of(double yearlyChange, int priceYear, int baseYear, int years) {
        double[] factors = new double[years + 1];
        for (int year = 0; year <= years; year++) {
            factors[year] = Math.pow(1 + yearlyChange, (double) baseYear + year - priceYear);
        }
        return factors;
    }
}
