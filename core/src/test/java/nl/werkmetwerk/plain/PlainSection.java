package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.place.Section;

/**
 * What the works of a strategy mean for one section (§6).
 *
 * @param openings years in which it is dug up
 * @param impacts kind → net quantity
 * @param worksCost present value of renewal, sharing and coordination
 */
record PlainSection(String section, List<Integer> openings, Map<String, Double> impacts, double worksCost) {
    static List<PlainSection> all(PlainLedger ledger) {
        List<PlainSection> all = new ArrayList<>();
        for (Section section : ledger.of.sections()) {
            if (ledger.of.assets().stream().anyMatch(a -> a.section().equals(section.id()))) {
                all.add(of(ledger, section.id()));
            }
        }
        return all;
    }

    private static PlainSection of(PlainLedger ledger, String section) {
        TreeSet<Integer> openings = new TreeSet<>();
        for (PlainWork work : ledger.schedule.works) {
            if (work.asset().section().equals(section) && work.method().digs()) {
                openings.add(work.year());
            }
        }
        double worksCost = ledger.presentValue(e -> e.asset().section().equals(section)
                && (e.kind() == Kind.RENEWAL || e.kind() == Kind.SHARING || e.kind() == Kind.COORDINATION));
        Map<String, Double> impacts = ledger.impactsBySection.getOrDefault(section, new TreeMap<>());
        return new PlainSection(section, List.copyOf(openings), impacts, worksCost);
    }
}
