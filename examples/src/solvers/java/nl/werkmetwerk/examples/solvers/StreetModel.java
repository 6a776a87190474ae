package nl.werkmetwerk.examples.solvers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Says what a street is in the words of a {@link PlanModel}. */
final class StreetModel {
    private final Street street;
    private final PlanModel model;
    private final int years;
    private final int size;
    private final int[][] renewed;

    private StreetModel(Street street, PlanModel model) {
        this.street = street;
        this.model = model;
        years = street.years();
        size = street.assets().size();
        renewed = new int[size][years];
    }

    /** Adds a street; by asset and year number: the variable that says whether it is renewed. */
    static int[][] add(Street street, PlanModel model) {
        StreetModel adding = new StreetModel(street, model);
        adding.decisions();
        for (int i = 0; i < adding.size; i++) {
            adding.lives(i);
        }
        for (int year = 0; year < adding.years; year++) {
            adding.works(year);
        }
        return adding.renewed;
    }

    private void decisions() {
        for (int[] ofAsset : renewed) {
            for (int year = 0; year < years; year++) {
                ofAsset[year] = model.decision();
            }
        }
    }

    private void lives(int i) {
        Lives lives = new Lives(street, i);
        int[] taken = model.path(lives, renewed[i]);
        for (int arc = 0; arc < taken.length; arc++) {
            model.cost(taken[arc], lives.arcs.get(arc).cost());
        }
        List<Integer> harming = List.copyOf(street.harm().get(i).keySet());
        for (int by = 0; by < harming.size(); by++) {
            for (int year = 0; year < years; year++) {
                harm(lives, taken, by, renewed[harming.get(by)][year], year);
            }
        }
    }

    /** Kept under harm by a neighbour only when that is dug up, and without only when it is not. */
    private void harm(Lives lives, int[] taken, int by, int neighbour, int year) {
        for (int hit = 0; hit < 2; hit++) {
            List<Integer> some = new ArrayList<>();
            for (int arc = 0; arc < taken.length; arc++) {
                Lives.Arc lived = lives.arcs.get(arc);
                if (lived.year() == year && lived.renewal() < 0 && (lived.harm() >> by & 1) == hit) {
                    some.add(taken[arc]);
                }
            }
            model.only(some, neighbour, hit == 1);
        }
    }

    private void works(int year) {
        TreeSet<String> kinds = new TreeSet<>();
        street.assets().forEach(asset -> kinds.addAll(asset.works.keySet()));
        for (String kind : kinds) {
            works(year, kind, street.sharing().getOrDefault(kind, 0.0));
        }
        for (int i = 0; i < size && street.coordination() > 0; i++) {
            coordinate(year, i);
        }
    }

    /** A part is paid by each, the rest is the greatest amount: one level for each user, from the dearest on. */
    private void works(int year, String kind, double shared) {
        List<Integer> users = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double amount = street.assets().get(i).works.getOrDefault(kind, 0.0);
            if (amount > 0) {
                users.add(i);
                pay(renewed[i][year], year, (1 - shared) * amount);
            }
        }
        users.sort(Comparator.comparingDouble(i -> -amount(i, kind)));
        int below = -1;
        for (int j = 0; shared > 0 && j < users.size(); j++) {
            double next = j + 1 < users.size() ? amount(users.get(j + 1), kind) : 0;
            int own = renewed[users.get(j)][year];
            int level = j == 0 ? own : model.consequence();
            if (j > 0) {
                model.implies(own, level);
                model.implies(below, level);
            }
            pay(level, year, shared * (amount(users.get(j), kind) - next));
            below = level;
        }
    }

    private double amount(int i, String kind) {
        return street.assets().get(i).works.get(kind);
    }

    private void coordinate(int year, int i) {
        StreetAsset asset = street.assets().get(i);
        if (!asset.digs) {
            return;
        }
        int together = model.consequence();
        for (int j = 0; j < size; j++) {
            StreetAsset other = street.assets().get(j);
            if (other.digs && !other.discipline.equals(asset.discipline)) {
                model.imply(renewed[i][year], renewed[j][year], together);
            }
        }
        pay(together, year, street.coordination() * asset.alone);
    }

    private void pay(int variable, int year, double amount) {
        if (amount != 0) {
            model.cost(variable, amount * street.discount()[year]);
            model.spend(variable, year, amount);
        }
    }
}
