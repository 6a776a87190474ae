package nl.werkmetwerk.opportunity;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkmetwerk.resolved.Names;

/**
 * Effects on the surroundings of one section.
 *
 * @param amounts by number of the impact kind, in its own unit
 * @param occur whether some works have this impact, be it 0
 */
record SectionImpacts(double[] amounts, boolean[] occur) {
    /** These less others, for the kinds that occur in either. */
    Map<String, Double> less(SectionImpacts others, Names kinds) {
        Map<String, Double> differences = new LinkedHashMap<>();
        for (int kind = 0; kind < amounts.length; kind++) {
            if (occur[kind] || others.occur[kind]) {
                differences.put(kinds.name(kind), amounts[kind] - others.amounts[kind]);
            }
        }
        return differences;
    }
}
