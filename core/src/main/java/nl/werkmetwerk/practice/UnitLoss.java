package nl.werkmetwerk.practice;

import org.apache.commons.math3.special.Erf;

/** The unit normal loss Ψ(z) = φ(z) − z(1 − Φ(z)): how much a standard normal lies above z on average. */
final class UnitLoss {
    private UnitLoss() {}

    /** Ψ(z), above 0 and falling. */
    static double of(double z) {
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return Math.max(0, density - z * Erf.erfc(z / Math.sqrt(2)) / 2);
    }
}
