package nl.werkmetwerk.resolved;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.resolved.RunningTerms.YearlyAmounts;

/**
 * The numbers of a case that can be drawn, in arrays of their own: a {@link Draft} writes them, the tables of its case
 * read them.
 *
 * @param start first year of each asset as a year number: minus its age at the start
 * @param life by asset
 * @param methodLife by method
 * @param cost by cost line
 * @param lasting the part of it that lasts, by cost line
 * @param impact by impact line
 * @param yearly running amounts
 * @param growth number of the curve of growth of each asset
 * @param growths curves of growth
 * @param rates of the years 0 … N−1
 * @param discount factors of the years 0 … N−1, then D_end
 * @param changes yearly price changes by component kind, then of maintenance, risk, benefit and impact
 * @param trends price factors by component kind, then of maintenance, risk, benefit and impact, each by year
 * @param sharing φ by place and component kind
 * @param impactSharing φ by place and impact kind
 * @param kept the part of its remaining life that an asset keeps, by asset and digging discipline
 * @param coordination κ, one number
 * @param impactPrices by asset, then impact kind
 */
record Columns(
        int[] start,
        int[] life,
        int[] methodLife,
        double[] cost,
        double[] lasting,
        double[] impact,
        YearlyAmounts yearly,
        int[] growth,
        List<AgeTable> growths,
        double[] rates,
        double[] discount,
        double[] changes,
        double[][] trends,
        double[][] sharing,
        double[][] impactSharing,
        double[][] kept,
        double[] coordination,
        double[] impactPrices) {
    /** The numbers of a case as it is written, copied; φ as a table has it. */
    static Columns copyOf(ResolvedCase written, SharingTable sharing) {
        return new Columns(
                written.assets().starts(),
                written.assets().lives(),
                written.methods().lives(),
                written.methods().costs(),
                written.methods().lastingCosts(),
                written.methods().impacts(),
                written.running().yearlyAmounts(),
                written.running().growthNumbers(),
                new ArrayList<>(written.running().growthCurves()),
                written.clock().rates(),
                written.clock().discountFactors(),
                written.trends().changes(),
                written.trends().factors(),
                sharing.fractions(),
                sharing.impactFractions(),
                written.damage().keptByAsset(),
                new double[] {written.coordinationRate()},
                written.impactPricesByAsset());
    }
}
