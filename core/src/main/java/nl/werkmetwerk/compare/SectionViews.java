package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.compare.sum.Evaluation;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.resolved.ResolvedCase;

/** One evaluation section by section (MODEL 6.21). */
final class SectionViews {
    private final Evaluation evaluation;
    private final ResolvedCase resolved;

    /** Section and year of every opening, in this order, each once. */
    private final long[] openings;

    private int next;

    private SectionViews(Evaluation evaluation) {
        this.evaluation = evaluation;
        resolved = evaluation.resolved();
        openings = evaluation.openings();
    }

    /** Every section with an asset, in the order of the case. */
    static List<SectionResult> of(Evaluation evaluation) {
        return new SectionViews(evaluation).inOrderOfTheCase();
    }

    private List<SectionResult> inOrderOfTheCase() {
        Map<String, SectionResult> byId = new HashMap<>();
        for (int section = 0; section < resolved.sectionCount(); section++) {
            if (resolved.firstAsset(section) < resolved.firstAsset(section + 1)) {
                SectionResult result = section(section);
                byId.put(result.section(), result);
            }
        }
        return resolved.source().sections().stream()
                .map(Section::id)
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
    }

    private SectionResult section(int section) {
        double works = 0;
        for (int asset = resolved.firstAsset(section); asset < resolved.firstAsset(section + 1); asset++) {
            works += evaluation.presentValue(asset, Kind.RENEWAL)
                    + evaluation.presentValue(asset, Kind.SHARING)
                    + evaluation.presentValue(asset, Kind.COORDINATION);
        }
        return new SectionResult(resolved.section(section).id(), openings(section), impacts(section), works);
    }

    private List<Integer> openings(int section) {
        List<Integer> years = new ArrayList<>();
        int all = resolved.clock().years();
        for (; next < openings.length && openings[next] / all == section; next++) {
            years.add(resolved.clock().calendar((int) (openings[next] % all)));
        }
        return years;
    }

    private Map<String, Double> impacts(int section) {
        Map<String, Double> view = new LinkedHashMap<>();
        for (int kind = 0; kind < resolved.impactKinds().count(); kind++) {
            if (evaluation.impacts().occurs(section, kind)) {
                view.put(resolved.impactKinds().name(kind), evaluation.impacts().of(section, kind));
            }
        }
        return view;
    }
}
