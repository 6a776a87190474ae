package nl.werkmetwerk.neighbourhood.vote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One counting of equal shares from the text of MODEL-practice 12.5, as plainly as it can be written: ρ by bisection. */
final class Bookkeeper {
    private Bookkeeper() {}

    static List<Integer> spend(Election election, double purse) {
        double[] left = new double[election.rows()];
        Arrays.fill(left, purse);
        List<Integer> won = new ArrayList<>();
        int best = best(election, left, won);
        while (best >= 0) {
            double rho = rho(election, best, left);
            for (int number = 0; number < election.supporters(best).length; number++) {
                int row = election.supporters(best)[number];
                left[row] -= Math.min(left[row], rho * election.weights(best)[number] * election.kappa(best));
            }
            won.add(best);
            best = best(election, left, won);
        }
        return won;
    }

    private static int best(Election election, double[] left, List<Integer> won) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int item = 0; item < election.items(); item++) {
            double rho = won.contains(item) ? Double.POSITIVE_INFINITY : rho(election, item, left);
            if (rho < least * (1 - 1e-9)
                    || best >= 0 && rho <= least * (1 + 1e-9) && election.kappa(item) < election.kappa(best) - 1e-6) {
                best = item;
                least = rho;
            }
        }
        return best;
    }

    private static double rho(Election election, int item, double[] left) {
        double all = 0;
        for (int row : election.supporters(item)) {
            all += left[row];
        }
        if (election.supporters(item).length == 0 || all < election.kappa(item) * (1 - 1e-9)) {
            return Double.POSITIVE_INFINITY;
        }
        double low = 0;
        double high = 1e6;
        for (int step = 0; step < 120; step++) {
            double middle = (low + high) / 2;
            if (paid(election, item, left, middle) < election.kappa(item) * (1 - 1e-12)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double paid(Election election, int item, double[] left, double rho) {
        double paid = 0;
        for (int number = 0; number < election.supporters(item).length; number++) {
            int row = election.supporters(item)[number];
            paid += Math.min(left[row], rho * election.weights(item)[number] * election.kappa(item));
        }
        return paid;
    }
}
