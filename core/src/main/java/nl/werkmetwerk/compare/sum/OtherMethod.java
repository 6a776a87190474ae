package nl.werkmetwerk.compare.sum;

import java.util.function.IntPredicate;
import nl.werkmetwerk.resolved.Assets;

/** Whether a strategy renews an asset by a method that a baseline does not use (MODEL 6.13). */
public final class OtherMethod {
    private OtherMethod() {}

    /**
     * Whether one is used; without renewals the baseline counts as using the first.
     *
     * @param baseline whether it uses a method
     * @param strategy whether it does
     */
    public static boolean isUsed(Assets assets, int asset, IntPredicate baseline, IntPredicate strategy) {
        boolean baselineRenews = false;
        boolean another = false;
        for (int method = assets.firstMethod(asset); method < assets.firstMethod(asset + 1); method++) {
            baselineRenews |= baseline.test(method);
        }
        for (int method = assets.firstMethod(asset); method < assets.firstMethod(asset + 1); method++) {
            boolean inBaseline = baselineRenews ? baseline.test(method) : method == assets.firstMethod(asset);
            another |= strategy.test(method) && !inBaseline;
        }
        return another;
    }
}
