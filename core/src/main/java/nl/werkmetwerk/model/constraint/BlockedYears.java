package nl.werkmetwerk.model.constraint;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;

/**
 * Years in which a place may not be opened (MODEL 7.4): no renewal by a digging method.
 *
 * @param place id of a section, or name of a district
 * @param scope which of the two it is; a section without district is a district under its own id
 * @param from first calendar year
 * @param until last calendar year, not before {@code from}
 */
public record BlockedYears(String place, SharingScope scope, int from, int until) implements Serializable {
    /** @throws IllegalArgumentException if the place is empty or {@code until} lies before {@code from} */
    public BlockedYears {
        Require.text(place, "place of blocked years");
        Require.year(from, "from");
        Require.atLeast(Require.year(until, "until"), from, "until");
    }

    /** Whether a section lies in the place. */
    public boolean covers(Section section) {
        return place.equals(scope == SharingScope.SECTION ? section.id() : section.districtOrSelf());
    }

    /** Whether a calendar year is one of them. */
    public boolean covers(int year) {
        return from <= year && year <= until;
    }
}
