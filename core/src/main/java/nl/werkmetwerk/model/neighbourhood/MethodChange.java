package nl.werkmetwerk.model.neighbourhood;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * What a measure does to what is renewed anyway: a smaller sewer, a narrower road (MODEL-practice 12.2).
 *
 * @param discipline of the assets that are changed
 * @param method by which they are renewed from then on
 */
public record MethodChange(String discipline, String method) implements Serializable {
    /** @throws IllegalArgumentException if a text is empty */
    public MethodChange {
        Require.text(discipline, "discipline of a change");
        Require.text(method, "method of a change");
    }
}
