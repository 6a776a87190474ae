package nl.werkmetwerk.plain;

import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.model.Case;

/** Whatever evaluates a case. */
@FunctionalInterface
interface Engine {
    Comparison compare(Case of, int threads);

    default Comparison compare(Case of) {
        return compare(of, 1);
    }
}
