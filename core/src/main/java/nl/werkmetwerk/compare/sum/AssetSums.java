package nl.werkmetwerk.compare.sum;

import java.io.Serializable;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * What belongs to the assets of some sections one after another, numbered from their first on, under one strategy.
 *
 * @param presentValue euro, by asset and kind
 * @param methodUsed by method
 * @param renewals in the order of the ledger
 * @param impact net quantity, by asset and impact kind
 * @param impactOccurs by asset and impact kind, whether there is any
 */
public record AssetSums(
        double[] presentValue, boolean[] methodUsed, RenewalLog renewals, double[] impact, boolean[] impactOccurs)
        implements Serializable {
    /** Nothing yet, for the assets {@code firstAsset … endAsset−1}. */
    public static AssetSums of(ResolvedCase resolved, int firstAsset, int endAsset) {
        int methods =
                resolved.assets().firstMethod(endAsset) - resolved.assets().firstMethod(firstAsset);
        int assets = endAsset - firstAsset;
        int impacts = assets * resolved.impactKinds().count();
        return new AssetSums(
                new double[assets * Kind.count()],
                new boolean[methods],
                new RenewalLog(),
                new double[impacts],
                new boolean[impacts]);
    }

    /** Number of assets. */
    public int count() {
        return presentValue.length / Kind.count();
    }

    /** Present value of one kind of one asset. */
    public double presentValue(int asset, Kind kind) {
        return presentValue[asset * Kind.count() + kind.ordinal()];
    }
}
