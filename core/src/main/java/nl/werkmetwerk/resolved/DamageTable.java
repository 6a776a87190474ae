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
        for (double[] parts : kept) {
            Arrays.fill(parts, 1);
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

    private DamageTable(DamageTable from, double[][] keptByAsset) {
        kept = keptByAsset;
        suffers = new boolean[keptByAsset.length];
        row = new int[keptByAsset.length];
        for (int asset = 0; asset < row.length; asset++) {
            row[asset] = asset;
            suffers[asset] = from.suffers(asset);
        }
    }

    /** The same rules, with what each asset keeps in a draft. */
    DamageTable over(Columns columns) {
        return new DamageTable(this, columns.kept());
    }

    /** What each asset keeps, by digging discipline. */
    double[][] keptByAsset() {
        double[][] byAsset = new double[row.length][];
        for (int asset = 0; asset < row.length; asset++) {
            byAsset[asset] = kept[row[asset]].clone();
        }
        return byAsset;
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
