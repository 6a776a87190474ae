package nl.werkmetwerk.explain;

import java.io.Serializable;

/** Where a value comes from. */
public sealed interface Origin extends Serializable {
    /**
     * It stands in the case, or is the default of its place.
     *
     * @param path the place in the terms of the scenario file, with ids, names or kinds in brackets:
     *     {@code assets[sewer-1].renewal[excavation].unitCost}
     */
    record Input(String path) implements Origin {}

    /**
     * It is computed.
     *
     * @param rule section of MODEL, e.g. {@code 1.7}
     * @param formula how
     */
    record Computed(String rule, Formula formula) implements Origin {}

    /**
     * The course of the years gives it: a year lived in, the year of a renewal, a number of years.
     *
     * @param rule section of MODEL
     */
    record Fact(String rule) implements Origin {}
}
