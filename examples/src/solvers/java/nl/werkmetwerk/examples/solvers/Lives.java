package nl.werkmetwerk.examples.solvers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lives that an asset can lead, as paths through a graph from node 0 to the last. Where nothing harms it, a node is a
 * year of renewal and an arc the years between two; else a node is a year and an age, and an arc one year, once for every
 * set of neighbours that may be dug up in it.
 */
final class Lives {
    /**
     * One arc.
     *
     * @param cost present value
     * @param renewal year number of the renewal that it starts or ends with, −1 for none
     * @param year year number that it lives, −1 for several
     * @param harm which neighbours are dug up, as bits in the order of {@link Street#harm}
     */
    record Arc(int from, int to, double cost, int renewal, int year, int harm) {}

    final List<Arc> arcs = new ArrayList<>();
    private final Street street;
    private final StreetAsset asset;
    private final List<Double> kept;
    private final int years;
    int nodes;

    Lives(Street street, int number) {
        this.street = street;
        asset = street.assets().get(number);
        kept = List.copyOf(street.harm().get(number).values());
        years = street.years();
        if (kept.isEmpty()) {
            addSpans();
        } else {
            addYears();
        }
    }

    /** Whether nodes are years of renewal, which a path may skip. */
    boolean skips() {
        return kept.isEmpty();
    }

    private void addSpans() {
        nodes = years + 2;
        for (int since = -1; since < years; since++) {
            int age = since < 0 ? asset.age : 0;
            int start = Math.max(since, 0);
            double cost = 0;
            for (int year = start; year <= years; year++) {
                int now = age + year - start;
                if (year == years) {
                    arcs.add(new Arc(since + 1, years + 1, cost + end(now), -1, -1, 0));
                } else if (now >= asset.earliest && (since < 0 || year > since)) {
                    arcs.add(new Arc(since + 1, year + 1, cost, year, -1, 0));
                }
                if (year == years || now >= asset.latest && (since < 0 || year > since)) {
                    break;
                }
                cost += street.discount()[year] * asset.running(now);
            }
        }
    }

    private void addYears() {
        Map<Integer, Integer> ages = new HashMap<>(Map.of(asset.age, 0));
        nodes = 1;
        for (int year = 0; year < years; year++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (Map.Entry<Integer, Integer> age : ages.entrySet()) {
                addYear(year, age.getKey(), age.getValue(), next);
            }
            ages = next;
        }
        for (Map.Entry<Integer, Integer> age : ages.entrySet()) {
            arcs.add(new Arc(age.getValue(), nodes, end(age.getKey()), -1, -1, 0));
        }
        nodes++;
    }

    private void addYear(int year, int age, int node, Map<Integer, Integer> next) {
        double discount = street.discount()[year];
        if (age >= asset.earliest) {
            int to = next.computeIfAbsent(1, unknown -> nodes++);
            arcs.add(new Arc(node, to, discount * asset.running(0), year, year, 0));
        }
        for (int harm = 0; age < asset.latest && harm < 1 << kept.size(); harm++) {
            int lived = age + asset.lost(kept(harm), age);
            int to = next.computeIfAbsent(lived + 1, unknown -> nodes++);
            arcs.add(new Arc(node, to, discount * asset.running(lived), -1, year, harm));
        }
    }

    private double kept(int harm) {
        double product = 1;
        for (int by = 0; by < kept.size(); by++) {
            product *= (harm >> by & 1) == 1 ? kept.get(by) : 1;
        }
        return product;
    }

    private double end(int age) {
        return street.discount()[years] * asset.end(age);
    }
}
