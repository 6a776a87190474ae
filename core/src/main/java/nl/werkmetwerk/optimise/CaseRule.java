package nl.werkmetwerk.optimise;

import java.io.Serializable;
import nl.werkmetwerk.model.plan.Rule;

/**
 * The simple policy that does best on a case as a whole: one rule for every street (MODEL 4.8).
 *
 * @param rule who goes along with whom, and who waits
 * @param total of the case under it, euro present value
 */
public record CaseRule(Rule rule, double total) implements Serializable {}
