package nl.werkmetwerk.practice;

/**
 * What is believed of the gain per street of scaling over stopping: normal (MODEL 15).
 *
 * @param mean m, euro a street
 * @param sd s, euro a street, 0 or more
 */
public record Belief(double mean, double sd) {
    /** @throws IllegalArgumentException unless both are finite and sd is 0 or more */
    public Belief {
        if (!Double.isFinite(mean) || !(sd >= 0) || !Double.isFinite(sd)) {
            throw new IllegalArgumentException("a belief of mean " + mean + " and sd " + sd + " is not allowed");
        }
    }
}
