package nl.werkmetwerk.model.uncertain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is not known for sure (MODEL 10).
 *
 * @param inputs uncertain inputs, in the order of the file
 * @param correlations between them
 * @param library numbers of the case that stand for figures of a library with a low and a high one
 */
public record Uncertainty(List<UncertainInput> inputs, List<Correlation> correlations, List<LibraryUse> library)
        implements Serializable {
    /** Everything is known. */
    public static final Uncertainty NONE = new Uncertainty(List.of(), List.of());

    /** Id of the uncertainty that a case has which names none. */
    public static final String ASSUMED = "library";

    public Uncertainty {
        inputs = List.copyOf(inputs);
        correlations = List.copyOf(correlations);
        library = List.copyOf(library);
    }

    /** Without a library. */
    public Uncertainty(List<UncertainInput> inputs, List<Correlation> correlations) {
        this(inputs, correlations, List.of());
    }

    /** The numbers that stand for figures of a library, by item, in the order of the case. */
    public Map<String, List<LibraryUse>> byItem() {
        return library.stream()
                .collect(Collectors.groupingBy(LibraryUse::item, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Where nothing is said to be uncertain, what the library says: every cost that stands for one of its figures lies
     * between its low and high. Else the same.
     */
    public Uncertainty orLibrary() {
        boolean named = !inputs.isEmpty() || library.isEmpty();
        UncertainInput prices = UncertainInput.of(ASSUMED, Target.of(Parameter.COST), Distribution.LIBRARY);
        return named ? this : new Uncertainty(List.of(prices), correlations, library);
    }
}
