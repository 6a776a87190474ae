package nl.werkmetwerk.compare;

import java.util.List;
import java.util.Map;

/**
 * What one strategy costs (MODEL 6.7 to 6.11). Amounts are euro, present value at the start of the base year, except in
 * {@code cashFlows}; maps keep the order of the case and have a key for everything an asset has, 0 included.
 *
 * @param name the strategy
 * @param total sum of all present values
 * @param byKind kind of {@link nl.werkmetwerk.entry.Kind} → euro, all ten
 * @param byDiscipline discipline → euro
 * @param byParty owner, or {@code none} → euro
 * @param bySection section → euro
 * @param byDistrict district, or the section's id → euro
 * @param byCity city, or {@code none} → euro
 * @param equivalentAnnualCost euro a year
 * @param impacts impact kind → net quantity over the horizon, in its own unit; kinds that never occur are absent
 * @param renewals by year, then asset id by code point
 * @param cashFlows years b … b+N
 */
public record StrategyResult(
        String name,
        double total,
        Map<String, Double> byKind,
        Map<String, Double> byDiscipline,
        Map<String, Double> byParty,
        Map<String, Double> bySection,
        Map<String, Double> byDistrict,
        Map<String, Double> byCity,
        double equivalentAnnualCost,
        Map<String, Double> impacts,
        List<Renewal> renewals,
        List<CashFlow> cashFlows) {}
