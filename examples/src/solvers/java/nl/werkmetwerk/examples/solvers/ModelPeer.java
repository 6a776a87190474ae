package nl.werkmetwerk.examples.solvers;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A solver that is given a model. Without a budget, streets have nothing to do with each other, and are given one by one:
 * its best case. A street may take a tenth of the time, or its share when that is more.
 */
abstract class ModelPeer implements Peer {
    /** Variables of a model above which it is not built: it would not fit in the memory of a laptop. */
    private static final int MOST_VARIABLES = 4_000_000;

    private static final int LEAST_SLICES = 10;

    /** A model of one or more streets. */
    interface Model extends PlanModel, AutoCloseable {
        int variables();

        /** No year may cost more. */
        void limit(double budget, int years);

        /** Solves; whether there is a plan. */
        boolean solve(Duration limit);

        boolean chosen(int variable);

        /** Why there is no plan. */
        default String trouble() {
            return "no plan in time";
        }

        double bound();

        @Override
        void close();
    }

    abstract Model model();

    @Override
    public final Answer solve(List<Street> streets, OptionalDouble budget, Duration limit) {
        return budget.isPresent() ? together(streets, budget.getAsDouble(), limit) : apart(streets, limit);
    }

    private Answer apart(List<Street> streets, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        Duration slice = limit.dividedBy(Math.min(LEAST_SLICES, streets.size()));
        Map<String, boolean[]> plan = new LinkedHashMap<>();
        double bound = 0;
        int done = 0;
        for (Street street : streets) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (left.isNegative() || left.isZero()) {
                break;
            }
            Answer answer = solve(List.of(street), model(), left.compareTo(slice) < 0 ? left : slice);
            bound += answer.bound();
            if (answer.plan().isEmpty()) {
                return done > 0
                        ? new Answer(done, plan, bound - answer.bound(), "then " + answer.note())
                        : Answer.none(1, bound, answer.note());
            }
            plan.putAll(answer.plan());
            done++;
        }
        return new Answer(done, plan, bound, "");
    }

    private Answer together(List<Street> streets, double budget, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        Model model = model();
        int[][][] renewed = new int[streets.size()][][];
        for (int i = 0; i < streets.size(); i++) {
            renewed[i] = StreetModel.add(streets.get(i), model);
            if (System.nanoTime() > end || model.variables() > MOST_VARIABLES) {
                model.close();
                return Answer.none(0, Double.NEGATIVE_INFINITY, "model too large: " + (i + 1) + " streets built");
            }
        }
        model.limit(budget, streets.get(0).years());
        return answer(streets, renewed, model, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
    }

    private static Answer solve(List<Street> streets, Model model, Duration limit) {
        int[][][] renewed =
                streets.stream().map(street -> StreetModel.add(street, model)).toArray(int[][][]::new);
        return answer(streets, renewed, model, limit);
    }

    private static Answer answer(List<Street> streets, int[][][] renewed, Model model, Duration limit) {
        try (model) {
            if (!model.solve(limit)) {
                return Answer.none(streets.size(), model.bound(), model.trouble());
            }
            Map<String, boolean[]> plan = new LinkedHashMap<>();
            for (int s = 0; s < renewed.length; s++) {
                for (int i = 0; i < renewed[s].length; i++) {
                    boolean[] chosen = new boolean[renewed[s][i].length];
                    for (int year = 0; year < chosen.length; year++) {
                        chosen[year] = model.chosen(renewed[s][i][year]);
                    }
                    plan.put(streets.get(s).assets().get(i).id, chosen);
                }
            }
            return new Answer(streets.size(), plan, model.bound(), "");
        }
    }
}
