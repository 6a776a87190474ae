package nl.werkmetwerk.uncertainty.sensitivity;

import java.io.Serializable;

/**
 * What joining saves that takes along whatever is due within some years of works in its street.
 *
 * @param years how far ahead: the window of MODEL 4
 * @param saving against the baseline, euro
 */
public record Advance(int years, double saving) implements Serializable {}
