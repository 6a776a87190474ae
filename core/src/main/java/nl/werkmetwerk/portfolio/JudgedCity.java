package nl.werkmetwerk.portfolio;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.pooling.Interval;

/**
 * A city beside the others.
 *
 * @param city name
 * @param n its streets
 * @param mean of its streets
 * @param shrunk the mean drawn to that of all, by how little its streets tell; empty where nothing tells streets from cities
 * @param t how many standard errors it lies from what the others let expect
 * @param verdict what may be said of it
 * @param limits where a city like the others lies with as many streets
 */
public record JudgedCity(
        String city,
        int n,
        double mean,
        OptionalDouble shrunk,
        OptionalDouble t,
        Verdict verdict,
        Optional<Limits> limits)
        implements Serializable {
    /**
     * Funnel limits.
     *
     * @param p95 nineteen cities in twenty lie within
     * @param p998 998 in a thousand lie within
     */
    public record Limits(Interval p95, Interval p998) implements Serializable {}
}
