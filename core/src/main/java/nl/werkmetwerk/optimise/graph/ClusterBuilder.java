package nl.werkmetwerk.optimise.graph;

import java.util.List;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Makes the {@link Cluster} of some assets. Holds scratch: one for each thread. */
public final class ClusterBuilder {
    private final ResolvedCase resolved;
    private final ChainBuilder chains;

    public ClusterBuilder(ResolvedCase resolved) {
        this.resolved = resolved;
        chains = new ChainBuilder(resolved);
    }

    /**
     * Builds a cluster.
     *
     * @param assets numbers, ascending
     * @param spending what a euro spent costs above its present value, and what may be spent at most
     * @param shares what clusters pay of the kinds that districts share
     * @throws Infeasible if an asset by itself cannot keep to the constraints
     */
    public Cluster build(Sharing sharing, int[] assets, SpendingRule spending, DistrictShares shares)
            throws Infeasible {
        return build(sharing, ClusterPart.whole(assets), spending, shares);
    }

    /** Builds a part of a cluster that is too large: what it costs at least, whatever is done in the other parts. */
    public Cluster build(Sharing sharing, ClusterPart part, SpendingRule spending, DistrictShares shares)
            throws Infeasible {
        int[] assets = part.assets();
        Decisions decisions = new Decisions(resolved, assets);
        Rest rest = part.isWhole() ? new Rest(resolved, assets) : Rest.none(assets.length);
        Chain[] built = new Chain[assets.length];
        for (int i = 0; i < assets.length; i++) {
            built[i] = part.others()[i]
                    ? chains.indifferent(assets[i], decisions.kept(i).length)
                    : chains.build(assets[i], decisions.kept(i), rest.longest(i));
            built[i] = spending.isCostless() ? built[i].costless() : built[i];
        }
        List<boolean[]> covered = spending.covered(resolved, assets);
        DecisionCosts works = new DecisionCosts(resolved, sharing, assets, decisions, covered, shares, part);
        int years = resolved.clock().years();
        int[][] decision = new int[years][];
        double[][] cost = new double[years][];
        for (int year = 0; year < years; year++) {
            double[] ofYear = new double[decisions.count()];
            if (!spending.isCostless()) {
                works.fill(year, ofYear);
            }
            spending.apply(works, year, resolved.clock().calendar(year), ofYear);
            allowed(year, ofYear, decision, cost);
        }
        return new Cluster(assets, built, decisions.labels(), decision, cost, rest);
    }

    private static void allowed(int year, double[] ofYear, int[][] decision, double[][] cost) {
        int count = 0;
        for (double value : ofYear) {
            count += value < Double.POSITIVE_INFINITY ? 1 : 0;
        }
        decision[year] = new int[count];
        cost[year] = new double[count];
        int next = 0;
        for (int d = 0; d < ofYear.length; d++) {
            if (ofYear[d] < Double.POSITIVE_INFINITY) {
                decision[year][next] = d;
                cost[year][next++] = ofYear[d];
            }
        }
    }
}
