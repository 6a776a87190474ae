package nl.werkmetwerk.practice;

import java.io.Serializable;

/**
 * What a pilot before a roll-out is worth (MODEL-practice 13.4), euro.
 *
 * @param mean m, what a street is believed to give
 * @param sd s, of that belief
 * @param streetSd σ, of what one street shows
 * @param streets that are built in the roll-out
 * @param evpi what knowing for sure would be worth
 * @param bestN number of streets with the largest net value
 * @param netValue of that number
 * @param worthwhile whether that is above 0
 */
public record PilotOutcome(
        double mean,
        double sd,
        double streetSd,
        int streets,
        double evpi,
        int bestN,
        double netValue,
        boolean worthwhile)
        implements Serializable {}
