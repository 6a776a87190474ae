package nl.werkmetwerk.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.practice.Capacity;
import nl.werkmetwerk.model.practice.Principle;

/** What is built in which year, by opening and capacity, in the order of the case (MODEL-practice 13.3). Costs play no part. */
final class Building {
    private static final double TOLERANCE = 1e-9;

    private final Principle principle;
    private final MatchingSections matching;
    private final int first;
    private final List<List<Integer>> built = new ArrayList<>();
    private final List<Double> missed = new ArrayList<>();
    private boolean neverFits;

    /** @param openings section → calendar years in which it is open */
    Building(Case of, Principle principle, MatchingSections matching, Map<String, Set<Integer>> openings) {
        this.principle = principle;
        this.matching = matching;
        first = Math.max(of.baseYear(), principle.from().orElse(of.baseYear()));
        boolean[] done = new boolean[matching.count()];
        for (int section = 0; section < done.length; section++) {
            done[section] = matching.isDone(section);
        }
        double most = 0;
        for (int year = first; year < of.baseYear() + of.horizon(); year++) {
            most = Math.max(most, capacity(year));
            build(year, done, openings);
        }
        for (int section = 0; section < done.length; section++) {
            neverFits |= !matching.isDone(section) && !fits(matching.units(section), most);
        }
        neverFits &= !built.isEmpty();
    }

    private void build(int year, boolean[] done, Map<String, Set<Integer>> openings) {
        List<Integer> now = new ArrayList<>();
        double left = capacity(year);
        double waiting = 0;
        for (int section = 0; section < done.length; section++) {
            boolean open = !principle.opening()
                    || openings.getOrDefault(matching.ids().get(section), Set.of())
                            .contains(year);
            if (!done[section] && open) {
                if (fits(matching.units(section), left)) {
                    now.add(section);
                    done[section] = true;
                    left -= matching.units(section);
                } else {
                    waiting += matching.units(section);
                }
            }
        }
        built.add(now);
        missed.add(waiting);
    }

    private static boolean fits(double units, double left) {
        return units <= left + TOLERANCE * Math.max(1, Math.abs(left));
    }

    /** Units of a year: those of the last step that has begun, of the first before that; no limit without steps. */
    private double capacity(int year) {
        Comparator<Capacity> byYear = Comparator.comparingInt(Capacity::from);
        Optional<Capacity> begun = principle.capacity().stream()
                .filter(step -> step.from() <= year)
                .max(byYear);
        return begun.or(() -> principle.capacity().stream().min(byYear))
                .map(Capacity::units)
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Calendar year of the first. */
    int first() {
        return first;
    }

    int years() {
        return built.size();
    }

    List<String> sections(int year) {
        return built.get(year).stream().map(matching.ids()::get).toList();
    }

    double units(int year) {
        return built.get(year).stream().mapToDouble(matching::units).sum();
    }

    double missed(int year) {
        return missed.get(year);
    }

    /** Sections that are built in any year. */
    int sections() {
        return built.stream().mapToInt(List::size).sum();
    }

    /** Whether a section has more units than any year has room for. */
    boolean neverFits() {
        return neverFits;
    }
}
