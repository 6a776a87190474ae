package nl.werkmetwerk.model.constraint;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * Rest after works (MODEL 7.5): in the years y₀+1 … y₀+{@code years} no asset of discipline {@code by} is renewed by a
 * digging method in a section in which another asset of discipline {@code after} was renewed, built or installed in y₀.
 * In y₀ itself both may be done together.
 *
 * @param after discipline whose works begin the rest
 * @param by discipline that has to wait
 * @param years length of the rest, 1 or more
 */
public record Moratorium(String after, String by, int years) implements Serializable {
    /** @throws IllegalArgumentException if a discipline is empty or the years are below 1 */
    public Moratorium {
        Require.text(after, "after");
        Require.text(by, "by");
        Require.years(years, "years of a moratorium");
    }
}
