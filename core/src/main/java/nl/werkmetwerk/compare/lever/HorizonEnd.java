package nl.werkmetwerk.compare.lever;

import java.io.Serializable;
import java.util.List;

/**
 * How things stand when the horizon ends after a number of years.
 *
 * @param years 1 or more
 * @param standing residual value and backlog, by kind and component kind
 * @param goingOn what goes on for ever; empty where the end is valued in another way
 */
public record HorizonEnd(int years, List<Standing> standing, List<GoingOnCost> goingOn) implements Serializable {
    public HorizonEnd {
        standing = List.copyOf(standing);
        goingOn = List.copyOf(goingOn);
    }
}
