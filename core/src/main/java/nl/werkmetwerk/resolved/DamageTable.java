package nl.werkmetwerk.resolved;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.model.DamageRule;

/** What is left of a remaining life after works of another discipline (MODEL 3.4). */
public final class DamageTable {
    private final double[][] kept;
    private final boolean[] suffers;

    DamageTable(List<DamageRule> rules, Names disciplines) {
        kept = new double[disciplines.count()][disciplines.count()];
        suffers = new boolean[disciplines.count()];
        for (double[] row : kept) {
            Arrays.fill(row, 1);
        }
        for (DamageRule rule : rules) {
            int to = disciplines.number(rule.to());
            int by = disciplines.number(rule.by());
            if (to >= 0 && by >= 0) {
                kept[to][by] *= 1 - rule.lifeLoss();
                suffers[to] = true;
            }
        }
    }

    /** Whole years lost of a remaining life above 0: halves go up, after rounding to 9 decimals. */
    public static int yearsLost(double kept, int remaining) {
        double lost = Math.rint((1 - kept) * remaining * 1e9) / 1e9;
        return (int) Math.floor(lost + 0.5);
    }

    /** Whether any rule takes life from a discipline. */
    public boolean suffers(int discipline) {
        return suffers[discipline];
    }

    /** The part of its remaining life that {@code discipline} keeps when {@code by} digs: Π(1 − lifeLoss). */
    public double kept(int discipline, int by) {
        return kept[discipline][by];
    }
}
