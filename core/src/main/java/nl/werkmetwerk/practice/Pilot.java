package nl.werkmetwerk.practice;

import java.io.Serializable;

/**
 * A pilot that could be held, but for the number of its streets (MODEL 15).
 *
 * @param streets Q, streets in all, 1 or more
 * @param streetSd σ, standard deviation of what one street shows, euro
 * @param areaSd ω, standard deviation by which the pilot area differs from the city, euro
 * @param delay d, years by which the roll-out is later, 0 or more
 * @param fixedCost K₀, extra cost of piloting, euro
 * @param costPerStreet k, extra cost of piloting a street, euro
 * @param rate r, yearly discount rate, above −1
 */
public record Pilot(
        int streets, double streetSd, double areaSd, int delay, double fixedCost, double costPerStreet, double rate)
        implements Serializable {
    /** @throws IllegalArgumentException if a number is out of its range */
    public Pilot {
        boolean allowed = streets >= 1
                && streetSd >= 0
                && areaSd >= 0
                && delay >= 0
                && fixedCost >= 0
                && costPerStreet >= 0
                && rate > -1;
        if (!allowed) {
            throw new IllegalArgumentException("streets is at least 1, rate above -1, every other number 0 or more");
        }
    }

    /** v = ω² + σ²/n, variance of the mean of n piloted streets around the gain of the city. */
    public double variance(int piloted) {
        return areaSd * areaSd + streetSd * streetSd / piloted;
    }

    /** The same pilot at another yearly discount rate. */
    public Pilot atRate(double other) {
        return new Pilot(streets, streetSd, areaSd, delay, fixedCost, costPerStreet, other);
    }

    double cost(int piloted) {
        return fixedCost + piloted * costPerStreet;
    }
}
