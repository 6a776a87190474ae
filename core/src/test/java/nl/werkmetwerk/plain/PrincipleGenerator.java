package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.practice.Adoption;
import nl.werkmetwerk.model.practice.Capacity;
import nl.werkmetwerk.model.practice.Observation;
import nl.werkmetwerk.model.practice.PlannedPilot;
import nl.werkmetwerk.model.practice.Principle;
import nl.werkmetwerk.model.practice.Progress;
import nl.werkmetwerk.model.practice.Spread;

/** Legal principles, with and without what need not be there. */
final class PrincipleGenerator {
    private final Draw draw;
    private final int baseYear;

    PrincipleGenerator(Draw draw, int baseYear) {
        this.draw = draw;
        this.baseYear = baseYear;
    }

    /** Price indices of the disciplines that the principles name. */
    static Map<String, Map<Integer, Double>> indices(List<Principle> principles, int baseYear) {
        Map<Integer, Double> years = new TreeMap<>();
        for (int year = baseYear - 40; year <= baseYear + 40; year++) {
            years.put(year, 100.0 + year - baseYear);
        }
        return principles.stream().anyMatch(one -> one.discipline().isPresent()) ? Map.of("sewer", years) : Map.of();
    }

    List<Principle> some() {
        List<Principle> principles = new ArrayList<>();
        for (int i = draw.whole(0, 2); i > 0; i--) {
            principles.add(one("p" + i));
        }
        return principles;
    }

    private Principle one(String id) {
        return new Principle(
                id,
                maybe("name of " + id),
                draw.oneOf(List.of("street", "m")),
                Condition.ALWAYS,
                maybe("households"),
                draw.oneIn(2),
                draw.oneIn(2) ? OptionalInt.of(baseYear + 1) : OptionalInt.empty(),
                observations(),
                draw.oneIn(2) ? Spread.NONE : new Spread(OptionalDouble.of(3), OptionalDouble.of(draw.whole(0, 9))),
                draw.oneOf(List.of(Progress.NONE, Progress.of(0.9), new Progress(false, 0.8, 0.9, 1.1))),
                draw.oneIn(2) ? 1 : 0.5,
                0.25,
                draw.oneIn(2) ? List.of() : List.of(new Capacity(baseYear, 2), new Capacity(baseYear + 3, 0)),
                draw.oneIn(2) ? List.of() : List.of(new Adoption(baseYear, OptionalInt.of(baseYear + 2), 8)),
                draw.oneIn(2)
                        ? Optional.empty()
                        : Optional.of(new PlannedPilot(50, draw.whole(0, 9), draw.whole(0, 2), OptionalInt.empty())),
                maybe("sewer"));
    }

    private Optional<String> maybe(String text) {
        return draw.oneIn(2) ? Optional.of(text) : Optional.empty();
    }

    private List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        for (int i = draw.whole(3, 5); i > 0; i--) {
            observations.add(new Observation(
                    "project " + i,
                    maybe("Adam"),
                    maybe("street " + i),
                    baseYear - draw.whole(0, 9),
                    draw.whole(1, 9),
                    draw.whole(80, 120),
                    draw.whole(80, 120),
                    i > 1));
        }
        return observations;
    }
}
