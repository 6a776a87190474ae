package nl.werkmetwerk.neighbourhood.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prices of the budgets μ ≥ 0: at any of them Σ_g max_o (first − μ·use) + μ·limit is no less than what any selection has
 * (Lagrangian relaxation; Fisher 1981). Found by steps along the subgradient, the same every time.
 */
final class Multipliers {
    private static final int STEPS = 200;
    private static final int KEPT = 3;

    /** By group and option: first − μ·use is at most this, summed over the groups from a group on. */
    private final double[] prices;

    private final double[] restFrom;
    private final double bound;

    private Multipliers(Task task, double[] prices) {
        this.prices = prices;
        int groups = task.groups().size();
        restFrom = new double[groups + 1];
        for (int budget = 0; budget < prices.length; budget++) {
            restFrom[groups] += prices[budget] * task.limits()[budget];
        }
        for (int group = groups - 1; group >= 0; group--) {
            restFrom[group] = restFrom[group + 1] + best(task.groups().get(group), prices)[0];
        }
        bound = restFrom[0];
    }

    /** Several of them, the best first. */
    static List<Multipliers> of(Task task) {
        int budgets = task.limits().length;
        List<Multipliers> found = new ArrayList<>();
        double[] prices = new double[budgets];
        Multipliers best = new Multipliers(task, prices.clone());
        found.add(best);
        double[] scale = scale(task);
        double step = 1;
        for (int i = 0; i < STEPS && budgets > 0; i++) {
            double[] over = over(task, prices);
            double length = 0;
            for (int budget = 0; budget < budgets; budget++) {
                over[budget] /= Math.max(1e-12, Math.abs(scale[budget]));
                boolean stays = prices[budget] == 0 && over[budget] < 0;
                over[budget] = stays ? 0 : over[budget];
                length += over[budget] * over[budget];
            }
            if (length == 0) {
                break;
            }
            double worth = Math.max(1e-9, Math.abs(best.bound));
            for (int budget = 0; budget < budgets; budget++) {
                double move = step * worth * over[budget] / (Math.sqrt(length) * Math.max(1e-12, scale[budget]));
                prices[budget] = Math.max(0, prices[budget] + move);
            }
            Multipliers next = new Multipliers(task, prices.clone());
            found.add(next);
            if (next.bound < best.bound) {
                best = next;
            } else {
                step *= 0.9;
                prices = i % 8 == 7 ? best.prices.clone() : prices;
            }
        }
        return kept(found);
    }

    private static List<Multipliers> kept(List<Multipliers> found) {
        return found.stream()
                .sorted((one, other) -> Double.compare(one.bound, other.bound))
                .limit(KEPT)
                .toList();
    }

    /** A use that is large under each budget. */
    private static double[] scale(Task task) {
        double[] scale = new double[task.limits().length];
        for (int budget = 0; budget < scale.length; budget++) {
            for (Options group : task.groups()) {
                scale[budget] +=
                        Arrays.stream(group.use()[budget]).map(Math::abs).max().orElse(0);
            }
            scale[budget] = Math.max(scale[budget], 1e-9);
        }
        return scale;
    }

    private static double[] over(Task task, double[] prices) {
        double[] over = new double[prices.length];
        for (Options group : task.groups()) {
            int option = (int) best(group, prices)[1];
            for (int budget = 0; budget < over.length; budget++) {
                over[budget] += group.use()[budget][option];
            }
        }
        for (int budget = 0; budget < over.length; budget++) {
            over[budget] -= task.limits()[budget];
        }
        return over;
    }

    /** Greatest value of an option, and which. */
    private static double[] best(Options group, double[] prices) {
        double best = Double.NEGATIVE_INFINITY;
        int which = 0;
        for (int option = 0; option < group.count(); option++) {
            double value = value(group, option, prices);
            if (value > best) {
                best = value;
                which = option;
            }
        }
        return new double[] {best, which};
    }

    static double value(Options group, int option, double[] prices) {
        double value = group.first()[option];
        for (int budget = 0; budget < prices.length; budget++) {
            value -= prices[budget] * group.use()[budget][option];
        }
        return value;
    }

    /** No selection has more. */
    double bound() {
        return bound;
    }

    /** No selection with an option has more. */
    double bound(Task task, int group, int option) {
        Options options = task.groups().get(group);
        return bound - best(options, prices)[0] + value(options, option, prices);
    }

    /** The most of the first that a choice in the groups before {@code next} can become. */
    double hope(Label label, int next) {
        double hope = label.first + restFrom[next];
        for (int budget = 0; budget < prices.length; budget++) {
            hope -= prices[budget] * label.use[budget];
        }
        return hope;
    }
}
