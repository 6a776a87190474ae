package nl.werkmetwerk.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.StreetAsset;
import nl.werkmetwerk.opportunity.StreetCalendar;

/** The sections with assets, in the order in which the page numbers them, and what was found for each. */
final class Streets {
    private final StreetCalendar calendar;
    private final Map<String, Opportunity> found = new HashMap<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    Streets(Case of, List<Opportunity> opportunities) {
        calendar = StreetCalendar.of(of);
        opportunities.forEach(one -> found.put(one.section(), one));
        for (int number = 0; number < calendar.sectionCount(); number++) {
            if (calendar.isUsed(number)) {
                places.put(calendar.section(number).id(), numbers.size());
                numbers.add(number);
            }
        }
    }

    int count() {
        return numbers.size();
    }

    Section section(int street) {
        return calendar.section(numbers.get(street));
    }

    /** Number of the street of an opportunity. */
    int of(Opportunity one) {
        return places.get(one.section());
    }

    /** What was found for a street, or null. */
    Opportunity found(int street) {
        return found.get(section(street).id());
    }

    /** Its assets, with their years under the best window where there is one. */
    List<StreetAsset> assets(int street) {
        Opportunity best = found(street);
        OptionalInt window = best == null ? OptionalInt.empty() : OptionalInt.of(best.window());
        return calendar.assets(numbers.get(street), window);
    }
}
