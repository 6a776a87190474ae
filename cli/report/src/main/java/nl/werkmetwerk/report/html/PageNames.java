package nl.werkmetwerk.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Section;

/** Names that return often, written once and referred to by number. */
final class PageNames {
    private final Numbered disciplines = new Numbered();
    private final Numbered parties = new Numbered();
    private final Numbered units = new Numbered();
    private final Numbered districts = new Numbered();
    private final Numbered cities = new Numbered();

    PageNames(Case of) {
        for (Asset asset : of.assets()) {
            disciplines.number(asset.discipline());
            parties.number(asset.ownerOrNone());
            units.number(asset.unit());
        }
        for (Section section : of.sections()) {
            section.district().ifPresent(districts::number);
            section.city().ifPresent(cities::number);
        }
    }

    Numbered disciplines() {
        return disciplines;
    }

    Numbered parties() {
        return parties;
    }

    Numbered units() {
        return units;
    }

    Numbered districts() {
        return districts;
    }

    Numbered cities() {
        return cities;
    }

    /** Names, numbered in the order in which they come by. */
    static final class Numbered {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int number(String name) {
            return numbers.computeIfAbsent(name, unseen -> numbers.size());
        }

        List<String> names() {
            return List.copyOf(numbers.keySet());
        }
    }
}
