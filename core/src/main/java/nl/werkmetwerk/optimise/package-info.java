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
 * bound.
 *
 * <p><b>Search</b> ({@code LabelSearch}). Year by year over combinations of states; cost so far is true, cost to come is
 * the bound, so a label above the best known total is in no better schedule. Labels with equal states have equal futures.
 * Decisions and arcs whose bound is above the best known total are dropped for good. Searches widen until nothing was
 * given up; when one stops early, the least total given up is still a bound. Rounding is allowed for: bounds are lowered by
 * 1e-13 of the amounts at stake.
 *
 * <p><b>Budgets over many clusters</b> ({@code BudgetOptimiser}). For prices π ≥ 0 on euros spent, Σ bound of the clusters
 * at those prices − π·budget is a bound; prices follow the schedules known so far, which are also put together to one that
 * fits. Between bound and schedule a true gap can remain when few clusters share a tight budget.
 *
 * <p><b>District-wide kinds over many clusters</b> ({@code DistrictShares}). The greatest amount of a district is at least
 * the mean of those of its clusters, so clusters that pay for an equal part of their own give a bound.
 *
 * <p>The claimed total is always that of the ordinary engine. No clock, no randomness; sums are taken in order of cluster,
 * so that results are the same for any number of threads.
 */
package nl.werkmetwerk.optimise;
