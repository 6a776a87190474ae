/**
 * The best years and methods, with a certificate (MODEL 7). Entry point: {@link nl.werkmetwerk.optimise.Optimiser}.
 *
 * <p><b>Clusters.</b> Assets that share a kind, coordinate, harm each other or rest after each other form a cluster
 * ({@code Partition}); clusters add up. Clusters that a budget or a district-wide kind couples are merged while they are
 * small ({@code Merging}), and then solved exactly.
 *
 * <p><b>Bound of a cluster</b> ({@code DualAscent}). Every asset is a layered graph over years and states ({@code
 * Chain}); an arc's label says what happens to the asset: renewed by a method, kept, or kept and harmed. What a year costs
 * depends on the labels of all together. Put a price on every label of every asset and year such that for <i>every</i>
 * decision of a year the prices of its labels together are at most its true cost. Then any schedule costs at least the
 * sum, over assets, of the shortest path under those prices. That needs no submodularity: coordination and damage are
 * part of the decision. Prices are improved by averaging min-marginals, which keeps that inequality and never lowers the
 * bound. Averaging can be stuck below the best prices: where a search leaves something open, minima become soft ones for a
 * while ({@code Smoothing}), of a temperature that falls, and prices go where the paths of an asset and the decisions of a
 * year agree on what a label weighs.
 *
 * <p><b>Never worse</b> ({@code Incumbents}, {@code BestKnown}). Every search begins at the cheapest known way of working that
 * keeps to the constraints, checked as any schedule is: the baselines, windows, the case's own strategies, and for works
 * together the schedule for works apart. What a search leaves open is searched once more, narrowly, below the best there is.
 *
 * <p><b>Guesses</b> ({@code ClusterSolver}, {@code Refinement}). What lies above a guess of the least total is dropped, which leaves a far
 * smaller problem. Either its best schedule is below the guess, and then it is the best of all; or there is none, and then
 * the guess is a bound. A wrong guess is followed by a higher one, one that makes too much work by a lower. Where the bound is not good enough, the two assets that
 * have most to do with each other, by shared works and by damage ({@code Coupling}), become one ({@code ChainPair}): its states are pairs, and nothing between the two is
 * relaxed.
 *
 * <p><b>Search</b> ({@code LabelSearch}). Year by year over combinations of states; cost so far is true, cost to come is
 * the bound, so a label above the guess or the best known total is in no better schedule. Labels with equal states have
 * equal futures. Searches widen until nothing was given up; when one stops early, the least total given up is still a
 * bound. Rounding is allowed for: bounds are lowered by 1e-13 of the amounts at stake.
 *
 * <p><b>Budgets over many clusters</b> ({@code BudgetOptimiser}, {@code PriceSearch}, {@code BudgetIncumbent}). For prices π ≥ 0 on euros spent, Σ bound of the clusters
 * at those prices − π·budget is a bound; prices follow the schedules known so far, which are also put together to one that
 * fits. Between bound and schedule a true gap can remain when few clusters share a tight budget.
 *
 * <p><b>Clusters with too many assets</b> ({@code ClusterSolving}). Divided into parts ({@code ClusterParts}), each of which
 * pays an equal part of its own greatest amount of what they share, and may be dug beside in any year: that bounds the
 * whole. The schedule is searched: a walk through the years with wishes ({@code PlanWalk}), bettered change by change.
 *
 * <p><b>Why a year</b> ({@link nl.werkmetwerk.optimise.NextBestYears}). The section is solved once more without it.
 *
 * <p><b>Budgets too small</b> ({@code LeastRaise}). With prices between 0 and 1 and no other cost, the same bound is one on
 * the sum by which budgets must be raised; above 0 it proves that there is no schedule.
 *
 * <p><b>District-wide kinds over many clusters</b> ({@code DistrictShares}). The greatest amount of a district is at least
 * the mean of those of its clusters, so clusters that pay for an equal part of their own give a bound.
 *
 * <p>The claimed total is always that of the ordinary engine. No clock, no randomness; sums are taken in order of cluster,
 * so that results are the same for any number of threads.
 */
@NullMarked
package nl.werkmetwerk.optimise;

import org.jspecify.annotations.NullMarked;
