package nl.werkmetwerk.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.StreetAsset;
import nl.werkmetwerk.opportunity.StreetCalendar;
import nl.werkmetwerk.report.opportunity.OpportunityList;
import org.jspecify.annotations.Nullable;

/** The sections with assets, in the order in which the page numbers them, and what was found for each. */
final class Streets {
    private final StreetCalendar calendar;
    private final OpportunityList content;
    private final Map<String, String> obstacles = new HashMap<>();
    private final Map<String, Opportunity> found = new HashMap<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    Streets(OpportunityList content) {
        this.content = content;
        calendar = StreetCalendar.of(content.of());
        content.reasons()
                .forEach(reason -> reason.sections()
                        .forEach(section -> obstacles.put(section, reason.code().id())));
        content.found().forEach(one -> found.put(one.section(), one));
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

    /** Code of what stands in the way of combining; empty where it pays. */
    String obstacle(int street) {
        return obstacles.getOrDefault(section(street).id(), "");
    }

    /** Number of the street of an opportunity. */
    int of(Opportunity one) {
        return Objects.requireNonNull(places.get(one.section()));
    }

    /** What was found for a street, or null. */
    @Nullable
    Opportunity found(int street) {
        return found.get(section(street).id());
    }

    /** Its assets, with their years under the best window or the strategy where combining pays. */
    List<StreetAsset> assets(int street) {
        Opportunity best = found(street);
        return calendar.assets(numbers.get(street), Optional.ofNullable(best).map(content::under));
    }
}
