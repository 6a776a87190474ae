package nl.werkmetwerk.files.document;

/**
 * What rules save against both baselines, euro, present value.
 *
 * @param separate against {@code separate}
 * @param coincident against {@code coincident}
 */
public record ToldRuleSavings(double separate, double coincident) {}
