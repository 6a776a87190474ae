package nl.werkmetwerk.optimise.exact;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.werkmetwerk.optimise.outcome.Cancellation;

/**
 * Betters a schedule of the assets of a section by moving, leaving out and adding renewals, and by moving all works of a
 * year together, one change after another, as long as that helps.
 */
final class PlanSearch {
    private static final int KEPT = -1;

    /** Asset-years that are walked at most: some seconds. */
    private static final double MOST_STEPS = 4e8;

    private static final int FEWEST_WALKS = 500;

    /** Years that a renewal is moved at most at once, towards other works. */
    private static final int FARTHEST = 25;

    private final PlanWalk walk;
    private final Cancellation cancellation;
    private final int years;
    private int walksLeft;
    private int[][] best;
    private double cost = Double.POSITIVE_INFINITY;

    PlanSearch(PlanWalk walk, int assets, int years, Cancellation cancellation) {
        this.walk = walk;
        this.cancellation = cancellation;
        this.years = years;
        walksLeft = Math.max(FEWEST_WALKS, (int) (MOST_STEPS / ((double) assets * years)));
        best = new int[assets][years];
        for (int[] ofAsset : best) {
            Arrays.fill(ofAsset, KEPT);
        }
    }

    /** Takes a schedule as a start when it is better than the one there is. */
    void start(int[][] wishes, int window) {
        tryOut(wishes, window);
    }

    double cost() {
        return cost;
    }

    /** The schedule as the walk did it last. */
    void replay() {
        walk.walk(best, -1);
    }

    private boolean tryOut(int[][] wishes, int window) {
        walksLeft--;
        double found = walk.walk(wishes, window);
        if (found < cost - 1e-9 * Math.abs(cost) || (cost == Double.POSITIVE_INFINITY && found < cost)) {
            cost = found;
            best = copy(walk.done);
            return true;
        }
        return false;
    }

    private static int[][] copy(int[][] plan) {
        int[][] copy = new int[plan.length][];
        Arrays.setAll(copy, i -> plan[i].clone());
        return copy;
    }

    private boolean mayGoOn() {
        return walksLeft > 0 && !cancellation.requested();
    }

    /** Changes as long as that helps. */
    void run() {
        for (boolean better = cost < Double.POSITIVE_INFINITY; better && mayGoOn(); ) {
            better = moveWorks();
            better |= moveAssets();
        }
    }

    private NavigableSet<Integer> worksYears() {
        NavigableSet<Integer> worked = new TreeSet<>();
        for (int[] ofAsset : best) {
            for (int year = 0; year < years; year++) {
                if (ofAsset[year] != KEPT) {
                    worked.add(year);
                }
            }
        }
        return worked;
    }

    /** All works of a year to one beside it, or to the next or former works. */
    private boolean moveWorks() {
        boolean any = false;
        for (int year : worksYears()) {
            TreeSet<Integer> targets = new TreeSet<>();
            NavigableSet<Integer> worked = worksYears();
            for (Integer target :
                    new Integer[] {worked.lower(year), worked.higher(year), year - 1, year + 1, year - 3, year + 3}) {
                if (target != null && target >= 0 && target < years) {
                    targets.add(target);
                }
            }
            for (int target : targets) {
                any |= mayGoOn() && tryOut(moved(year, target), -1);
            }
        }
        return any;
    }

    private int[][] moved(int year, int target) {
        int[][] wishes = copy(best);
        for (int[] ofAsset : wishes) {
            move(ofAsset, year, target);
        }
        return wishes;
    }

    private static void move(int[] ofAsset, int year, int target) {
        if (ofAsset[year] != KEPT) {
            ofAsset[target] = ofAsset[year];
            ofAsset[year] = KEPT;
        }
    }

    private boolean moveAssets() {
        boolean any = false;
        for (int i = 0; i < best.length; i++) {
            for (int year = 0; year < years; year++) {
                if (best[i][year] != KEPT && mayGoOn()) {
                    any |= change(i, year);
                }
            }
        }
        return any;
    }

    /** One renewal left out, or to another year: one beside it or one with works. */
    private boolean change(int i, int year) {
        int[][] wishes = copy(best);
        wishes[i][year] = KEPT;
        if (tryOut(wishes, -1)) {
            return true;
        }
        TreeSet<Integer> targets = new TreeSet<>(
                worksYears().subSet(Math.max(0, year - FARTHEST), true, Math.min(years - 1, year + FARTHEST), true));
        targets.add(Math.max(0, year - 1));
        targets.add(Math.min(years - 1, year + 1));
        targets.remove(year);
        for (int target : targets) {
            wishes = copy(best);
            move(wishes[i], year, target);
            if (mayGoOn() && tryOut(wishes, -1)) {
                return true;
            }
        }
        return false;
    }
}
