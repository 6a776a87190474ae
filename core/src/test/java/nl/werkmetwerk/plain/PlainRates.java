package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All rates at which flows are worth nothing (§6), found without the engine. Between the rates at which the value turns
 * it only rises or only falls, so that there is at most one root there, which halving finds. Seen from a time between
 * two flows of other sign, the value turns where a sum of flows is worth nothing whose signs change once less (Laguerre);
 * so on until none changes.
 */
final class PlainRates {
    private static final double LOWEST = Math.log(0.01);
    private static final double HIGHEST = Math.log(11);
    private static final int HALVINGS = 80;

    /** What counts as nothing, as a part of the sizes of all terms. */
    private static final double NOTHING = 1e-12;

    private final List<Flow> flows;

    private PlainRates(List<Flow> flows) {
        this.flows = flows;
    }

    private record Flow(double amount, double time) {}

    /** Rates a year in (−0.99, 10), ascending. */
    static List<Double> roots(double[] amounts, double[] times) {
        Map<Double, Double> byTime = new TreeMap<>();
        for (int i = 0; i < amounts.length; i++) {
            byTime.merge(times[i], amounts[i], Double::sum);
        }
        List<Flow> flows = new ArrayList<>();
        byTime.forEach((time, amount) -> {
            if (amount != 0) {
                flows.add(new Flow(amount, time));
            }
        });
        return new PlainRates(flows).roots().stream().map(Math::expm1).toList();
    }

    /** In u = ln(1+r). */
    private List<Double> roots() {
        int change = firstChange();
        if (change < 0) {
            return List.of();
        }
        double pivot = (flows.get(change).time + flows.get(change + 1).time) / 2;
        List<Flow> slope = flows.stream()
                .map(flow -> new Flow(flow.amount * (pivot - flow.time), flow.time))
                .toList();
        List<Double> turns = new ArrayList<>(List.of(LOWEST));
        turns.addAll(new PlainRates(slope).roots());
        turns.add(HIGHEST);
        return between(turns);
    }

    /** The first flow that the next has another sign than; −1 where there is none. */
    private int firstChange() {
        for (int i = 0; i + 1 < flows.size(); i++) {
            if (flows.get(i).amount > 0 != flows.get(i + 1).amount > 0) {
                return i;
            }
        }
        return -1;
    }

    private List<Double> between(List<Double> turns) {
        List<Double> roots = new ArrayList<>();
        for (int i = 0; i + 1 < turns.size(); i++) {
            double low = value(turns.get(i));
            double high = value(turns.get(i + 1));
            if (low == 0 && i > 0) {
                roots.add(turns.get(i));
            } else if (low * high < 0) {
                roots.add(halved(turns.get(i), turns.get(i + 1)));
            }
        }
        return roots;
    }

    private double halved(double from, double to) {
        double low = from;
        double high = to;
        boolean rises = part(from) < 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (part(middle) < 0 == rises) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double value(double u) {
        double part = part(u);
        return Math.abs(part) <= NOTHING ? 0 : part;
    }

    /** As a part of the sizes of all terms, so that it neither grows nor vanishes with u. */
    private double part(double u) {
        double largest =
                flows.stream().mapToDouble(flow -> -flow.time * u).max().orElse(0);
        double sum = 0;
        double size = 0;
        for (Flow flow : flows) {
            double worth = flow.amount * Math.exp(-flow.time * u - largest);
            sum += worth;
            size += Math.abs(worth);
        }
        return sum / size;
    }
}
