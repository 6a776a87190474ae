package nl.werkmetwerk.model.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.check.Problem.Rule;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.place.Section;

/** What must hold within principles, and between them and the other parts of a case (MODEL-practice 13). */
public final class PrincipleRules {
    private final List<Problem> problems = new ArrayList<>();
    private final int baseYear;
    private final Prices prices;
    private final Set<String> own;

    private PrincipleRules(int baseYear, Prices prices, List<Section> sections) {
        this.baseYear = baseYear;
        this.prices = prices;
        own = ownCities(sections);
    }

    /** Every violation. */
    public static List<Problem> problems(
            List<Principle> principles, List<Section> sections, int baseYear, Prices prices) {
        PrincipleRules rules = new PrincipleRules(baseYear, prices, sections);
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < principles.size(); i++) {
            Principle principle = principles.get(i);
            String path = "principles[" + i + "]";
            Integer earlier = first.putIfAbsent(principle.id(), i);
            if (earlier != null) {
                rules.add(Rule.DUPLICATE_ID, path + ".id", principle.id(), "principles[" + earlier + "].id");
            }
            rules.check(principle, path);
        }
        return rules.problems;
    }

    /** Cities of the sections of a case; those without are one city. */
    public static Set<String> ownCities(List<Section> sections) {
        return sections.stream()
                .map(section -> section.city().orElse(Observation.NO_CITY))
                .collect(Collectors.toSet());
    }

    private void check(Principle principle, String path) {
        checkObservations(principle, path + ".observations");
        List<Observation> used = principle.used();
        boolean measured = principle.isMeasured();
        long cities = used.stream().map(Observation::cityOrNone).distinct().count();
        if (used.size() == 1 && principle.spread().street().isEmpty()) {
            add(Rule.SPREAD_NEEDED, path, principle.id(), "");
        }
        if (principle.progress().fit()) {
            long most = measured ? used.size() : 0;
            if (principle.learnable() != 1) {
                add(Rule.FIT_WITH_LEARNABLE, path + ".learnable", String.valueOf(principle.learnable()), "");
            }
            if (most - cities - 1 < 1) {
                add(Rule.FIT_NEEDS_MORE, path + ".progress", String.valueOf(most), String.valueOf(cities + 2));
            }
        }
        if (!principle.progress().none() && !hasExperience(principle)) {
            add(Rule.NO_EXPERIENCE, path + ".progress", principle.id(), "");
        }
        principle.discipline().ifPresent(discipline -> checkIndices(principle, discipline, path));
    }

    private void checkObservations(Principle principle, String path) {
        Map<List<Object>, Integer> first = new HashMap<>();
        for (int i = 0; i < principle.observations().size(); i++) {
            Observation one = principle.observations().get(i);
            String place = path + "[" + i + "]";
            if (one.measured() && one.year() > baseYear) {
                add(Rule.MEASURED_AFTER_BASE, place + ".year", String.valueOf(one.year()), String.valueOf(baseYear));
            }
            List<Object> key = List.of(one.project(), one.cityOrNone(), one.section(), one.measured());
            Integer earlier = first.putIfAbsent(key, i);
            if (earlier != null) {
                add(Rule.OBSERVATION_TWICE, place, one.project(), path + "[" + earlier + "]");
            }
        }
    }

    /** Whether anyone who counts has built any of it, as measured. */
    private boolean hasExperience(Principle principle) {
        return principle.observations().stream()
                .filter(Observation::measured)
                .anyMatch(one -> principle.spill() > 0 || own.contains(one.cityOrNone()));
    }

    private void checkIndices(Principle principle, String discipline, String path) {
        for (int i = 0; i < principle.observations().size(); i++) {
            Observation one = principle.observations().get(i);
            if (one.measured() && one.year() != prices.year()) {
                for (int year : new int[] {one.year(), prices.year()}) {
                    if (prices.index(discipline, year).isEmpty()) {
                        add(
                                Rule.INDEX_MISSING,
                                path + ".observations[" + i + "].year",
                                discipline,
                                String.valueOf(year));
                    }
                }
            }
        }
    }

    private void add(Rule rule, String path, String found, String known) {
        problems.add(new Problem(rule, path, found, known.isEmpty() ? List.of() : List.of(known)));
    }
}
