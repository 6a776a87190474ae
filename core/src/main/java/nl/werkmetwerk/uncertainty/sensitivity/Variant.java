package nl.werkmetwerk.uncertainty.sensitivity;

import java.io.Serializable;

/**
 * The saving of the same strategy when the case is valued otherwise.
 *
 * @param id {@code horizon}, {@code residualValue} or {@code baseline}
 * @param value what it then is: years, {@code none}, or a name
 * @param saving euro
 */
public record Variant(String id, String value, double saving) implements Serializable {}
