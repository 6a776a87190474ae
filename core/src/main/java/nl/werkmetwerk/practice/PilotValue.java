package nl.werkmetwerk.practice;

import java.io.Serial;
import java.io.Serializable;

/** What a pilot is worth before it is held, when the gain is normal (MODEL 15). */
public final class PilotValue implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final double ROUNDING = 1e-9;

    private final Belief belief;
    private final Pilot pilot;

    /** For a belief and a pilot. */
    public PilotValue(Belief belief, Pilot pilot) {
        this.belief = belief;
        this.pilot = pilot;
    }

    /** EVPI = Q·s·Ψ(|m|/s): what knowing the gain for sure would be worth, euro. */
    public double perfectInformation() {
        return pilot.streets() * belief.sd() * loss(belief.mean(), belief.sd());
    }

    /**
     * EVSI = Q·s'·Ψ(|m|/s'): what seeing some streets would be worth, euro.
     *
     * @param piloted n, 1 … Q
     */
    public double sampleInformation(int piloted) {
        double sd = preposteriorSd(check(piloted));
        return pilot.streets() * sd * loss(belief.mean(), sd);
    }

    /**
     * (1+r)^−d·(Q−n)·(max(m,0) + s'Ψ(|m|/s')) + n·m − max(Q·m,0) − K(n), euro: the pilot is worth it when above 0.
     *
     * @param piloted n, 1 … Q
     */
    public double netValue(int piloted) {
        double sd = preposteriorSd(check(piloted));
        double m = belief.mean();
        double later = Math.pow(1 + pilot.rate(), -pilot.delay()) * (pilot.streets() - piloted);
        return later * (Math.max(m, 0) + sd * loss(m, sd))
                + piloted * m
                - Math.max(pilot.streets() * m, 0)
                - pilot.cost(piloted);
    }

    /** The number of streets with the largest net value, the smallest of equals. */
    public int bestNumber() {
        int best = 1;
        for (int piloted = 2; piloted <= pilot.streets(); piloted++) {
            best = netValue(piloted) > netValue(best) ? piloted : best;
        }
        return best;
    }

    /** Whether any number of streets is worth it; what is only rounding is nothing. */
    public boolean isWorthIt() {
        double rounding = ROUNDING * Math.max(1, Math.abs(pilot.streets() * belief.mean()));
        return netValue(bestNumber()) > rounding;
    }

    /**
     * What is believed once streets were seen.
     *
     * @param piloted n, 1 … Q
     * @param observed x̄, mean gain of these streets, euro
     */
    public Belief after(int piloted, double observed) {
        return belief.after(observed, pilot.variance(check(piloted)));
    }

    /** s' = s²/√(s² + ω² + σ²/n), standard deviation of the mean that will be believed. */
    private double preposteriorSd(int piloted) {
        double variance = belief.sd() * belief.sd();
        return variance == 0 ? 0 : variance / Math.sqrt(variance + pilot.variance(piloted));
    }

    /** Ψ(|m|/s), Ψ(z) = φ(z) − z(1 − Φ(z)). */
    private static double loss(double mean, double sd) {
        return sd == 0 ? 0 : UnitLoss.of(Math.abs(mean) / sd);
    }

    private int check(int piloted) {
        if (piloted < 1 || piloted > pilot.streets()) {
            throw new IllegalArgumentException(
                    piloted + " piloted streets is not allowed: from 1 to " + pilot.streets() + " is");
        }
        return piloted;
    }
}
