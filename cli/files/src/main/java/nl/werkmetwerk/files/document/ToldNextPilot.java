package nl.werkmetwerk.files.document;

import nl.werkmetwerk.practice.PilotOutcome;
import nl.werkmetwerk.practice.PrincipleOutcome;
import nl.werkmetwerk.study.PrincipleAnswer;

/**
 * A pilot that could be held next.
 *
 * @param principle id
 * @param netValue of its best number of streets, euro
 * @param bestN that number
 * @param evpi what knowing for sure would be worth, euro
 */
public record ToldNextPilot(String principle, double netValue, int bestN, double evpi) {
    static ToldNextPilot of(PrincipleOutcome outcome) {
        PilotOutcome pilot = PrincipleAnswer.pilot(outcome);
        return new ToldNextPilot(outcome.principle().id(), pilot.netValue(), pilot.bestN(), pilot.evpi());
    }
}
