package nl.werkmetwerk.files.document;

import nl.werkmetwerk.practice.Pilot;

/**
 * The pilot that was looked at (MODEL 15).
 *
 * @param streets Q, streets in all
 * @param streetSd σ, of one street's observation, euro
 * @param areaSd ω, by which the pilot area differs from the city, euro
 * @param delay years until the roll-out
 * @param fixedCost K₀, euro
 * @param costPerStreet k, euro
 */
public record ToldPilot(
        int streets, double streetSd, double areaSd, int delay, double fixedCost, double costPerStreet) {
    static ToldPilot of(Pilot pilot) {
        return new ToldPilot(
                pilot.streets(),
                pilot.streetSd(),
                pilot.areaSd(),
                pilot.delay(),
                pilot.fixedCost(),
                pilot.costPerStreet());
    }
}
