package nl.werkmetwerk.optimise;

import java.io.Serializable;

/**
 * The simple policy that does best on one section: take along what is due within some years.
 *
 * @param section id
 * @param window years, the smallest of the best; −1 when the section is better left to {@code coincident}
 * @param total of the section under it, euro present value
 */
public record SectionRule(String section, int window, double total) implements Serializable {}
