package nl.werkmetwerk.run;

import java.io.Serializable;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.Whole;

/**
 * A part of a case of which the works have nothing in common with those of others: a section, or a district where a
 * component is shared there. It can be computed anywhere.
 *
 * @param number among the slices of the case, from 0 on
 * @param block the slices that are added up together with it
 * @param firstSection number of its first section in the whole
 * @param part the case with its own sections and assets only, and what is said of these
 * @param whole what it has to know of the whole
 */
public record Slice(int number, Span block, int firstSection, Case part, Whole whole) implements Serializable {
    /** This slice alone. */
    public Span span() {
        return new Span(number, number + 1);
    }
}
