package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkmetwerk.compare.SectionResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.place.Section;

/** What the works of a strategy mean for one section (§6). */
final class PlainSection {
    private PlainSection() {}

    static List<SectionResult> all(PlainLedger ledger) {
        List<SectionResult> all = new ArrayList<>();
        for (Section section : ledger.of.sections()) {
            if (ledger.of.assets().stream().anyMatch(a -> a.section().equals(section.id()))) {
                all.add(of(ledger, section.id()));
            }
        }
        return all;
    }

    private static SectionResult of(PlainLedger ledger, String section) {
        TreeSet<Integer> openings = new TreeSet<>();
        for (PlainWork work : ledger.schedule.works) {
            if (work.asset().section().equals(section) && work.method().digs()) {
                openings.add(work.year());
            }
        }
        double worksCost = ledger.presentValue(e -> e.asset().section().equals(section)
                && (e.kind() == Kind.RENEWAL || e.kind() == Kind.SHARING || e.kind() == Kind.COORDINATION));
        Map<String, Double> impacts = ledger.impactsBySection.getOrDefault(section, new TreeMap<>());
        return new SectionResult(section, List.copyOf(openings), impacts, worksCost);
    }
}
