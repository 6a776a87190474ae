package nl.werkmetwerk.resolved;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.model.place.DamageRule;

/** What is left of a remaining life after works of another discipline (MODEL 3.4). */
public final class DamageTable {
    private final double[][] kept;
    private final boolean[] suffers;
    private final int[] row;

    DamageTable(List<DamageRule> rules, Names disciplines, Assets assets) {
        kept = new double[disciplines.count()][disciplines.count()];
        suffers = new boolean[disciplines.count()];
        row = new int[assets.count()];
        Arrays.setAll(row, assets::discipline);
        clear();
        for (DamageRule rule : rules) {
            int to = disciplines.number(rule.to());
            int by = disciplines.number(rule.by());
            if (to >= 0 && by >= 0) {
                kept[to][by] *= 1 - rule.lifeLoss();
                suffers[to] = true;
            }
        }
    }

    private DamageTable(DamageTable from) {
        int assets = from.row.length;
        kept = new double[assets][];
        suffers = new boolean[assets];
        row = new int[assets];
        for (int asset = 0; asset < assets; asset++) {
            row[asset] = asset;
            kept[asset] = from.kept[from.row[asset]].clone();
            suffers[asset] = from.suffers[from.row[asset]];
        }
    }

    /** A copy with a row for each asset instead of each discipline, which can be overwritten. */
    DamageTable copyForDraws() {
        return new DamageTable(this);
    }

    /** Takes all damage away. */
    void clear() {
        for (double[] parts : kept) {
            Arrays.fill(parts, 1);
        }
    }

    /** An asset keeps a part of what it kept so far. */
    void keep(int asset, int by, double part) {
        kept[row[asset]][by] *= part;
    }

    /** Whole years lost of a remaining life above 0: halves go up, after rounding to 9 decimals. */
    public static int yearsLost(double kept, int remaining) {
        double lost = Math.rint((1 - kept) * remaining * 1e9) / 1e9;
        return (int) Math.floor(lost + 0.5);
    }

    /** Whether any rule takes life from an asset. */
    public boolean suffers(int asset) {
        return suffers[row[asset]];
    }

    /** The part of its remaining life that an asset keeps when the discipline {@code by} digs: Π(1 − lifeLoss). */
    public double kept(int asset, int by) {
        return kept[row[asset]][by];
    }
}
