package nl.werkmetwerk.examples.solvers;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/** A solver that plans a city. */
interface Peer {
    String name();

    /**
     * Plans as many of the streets as it can within a time, in their order.
     *
     * @param budget euro a year for all works together, from the first year on
     */
    Answer solve(List<Street> streets, OptionalDouble budget, Duration limit);
}
