package nl.werkmetwerk.compare;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.entry.Kind;

/**
 * What one strategy costs (MODEL 6.7 to 6.11). Amounts are euro, present value at the start of the base year, except in
 * {@code cashFlows}; maps keep the order of the case and have a key for everything an asset has, 0 included. Nothing of it
 * can be changed.
 *
 * @param name the strategy
 * @param total sum of all present values
 * @param byKind euro by kind of cost, all ten
 * @param byDiscipline discipline → euro
 * @param byParty owner, or {@code none} → euro
 * @param bySection section → euro
 * @param byDistrict district, or the section's id → euro
 * @param byCity city, or {@code none} → euro
 * @param equivalentAnnualCost euro a year
 * @param impacts impact kind → net quantity over the horizon, in its own unit; kinds that never occur are absent
 * @param renewals by year, then asset id by code point
 * @param sections every section with an asset, in the order of the case
 * @param cashFlows years b … b+N
 */
public record StrategyResult(
        String name,
        double total,
        Amounts<Kind> byKind,
        Map<String, Double> byDiscipline,
        Map<String, Double> byParty,
        Map<String, Double> bySection,
        Map<String, Double> byDistrict,
        Map<String, Double> byCity,
        double equivalentAnnualCost,
        Map<String, Double> impacts,
        List<Renewal> renewals,
        List<SectionResult> sections,
        List<CashFlow> cashFlows)
        implements Serializable {
    public StrategyResult {
        byDiscipline = inOrder(byDiscipline);
        byParty = inOrder(byParty);
        bySection = inOrder(bySection);
        byDistrict = inOrder(byDistrict);
        byCity = inOrder(byCity);
        impacts = inOrder(impacts);
        renewals = List.copyOf(renewals);
        sections = List.copyOf(sections);
        cashFlows = List.copyOf(cashFlows);
    }

    /** Short: what it costs in all. */
    @Override
    public String toString() {
        return name + " " + Math.round(total);
    }

    private static Map<String, Double> inOrder(Map<String, Double> view) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(view));
    }
}
