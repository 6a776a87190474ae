package nl.werkmetwerk.opportunity;

import java.io.Serializable;
import java.util.List;

/**
 * Where combining pays, and why not where it does not (MODEL 11).
 *
 * @param found by saving, then section id
 * @param reasons of the sections with assets that are not among them, by code; those that no section has are left out
 */
public record Opportunities(List<Opportunity> found, List<Reason> reasons) implements Serializable {
    public Opportunities {
        found = List.copyOf(found);
        reasons = List.copyOf(reasons);
    }
}
