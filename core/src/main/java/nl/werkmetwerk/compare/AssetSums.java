package nl.werkmetwerk.compare;

import java.io.Serializable;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * What belongs to the assets of some sections one after another, numbered from their first on, under one strategy.
 *
 * @param presentValue euro, by asset and kind
 * @param methodUsed by method
 * @param renewals in the order of the ledger
 */
record AssetSums(double[] presentValue, boolean[] methodUsed, RenewalLog renewals) implements Serializable {
    /** Nothing yet, for the assets {@code firstAsset … endAsset−1}. */
    static AssetSums of(ResolvedCase resolved, int firstAsset, int endAsset) {
        int methods =
                resolved.assets().firstMethod(endAsset) - resolved.assets().firstMethod(firstAsset);
        return new AssetSums(
                new double[(endAsset - firstAsset) * Kind.count()], new boolean[methods], new RenewalLog());
    }

    /** Number of assets. */
    int count() {
        return presentValue.length / Kind.count();
    }

    /** Present value of one kind of one asset. */
    double presentValue(int asset, Kind kind) {
        return presentValue[asset * Kind.count() + kind.ordinal()];
    }
}
