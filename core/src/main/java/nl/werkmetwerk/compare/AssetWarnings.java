package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Lateness;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.together.Places;

/** Assets kept too long, and kinds that two assets of one place both count as theirs at the end (MODEL 2.7, 6.20). */
final class AssetWarnings {
    /** Ids named in one warning. */
    private static final int NAMED = 10;

    private AssetWarnings() {}

    static List<Warning> of(ResolvedCase resolved) {
        List<Warning> warnings = new ArrayList<>();
        for (Strategy strategy : resolved.source().strategies()) {
            List<Integer> late = Lateness.of(resolved, ResolvedStrategy.of(strategy, resolved));
            if (!late.isEmpty()) {
                warnings.add(keptTooLong(resolved, strategy.name(), late));
            }
        }
        if (resolved.endRule() == ResidualRule.STRAIGHT_LINE) {
            warnings.addAll(lastsTwice(resolved));
        }
        return warnings;
    }

    private static Warning keptTooLong(ResolvedCase resolved, String strategy, List<Integer> late) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("strategy", strategy);
        facts.put("count", late.size());
        facts.put(
                "assets",
                late.stream()
                        .limit(NAMED)
                        .map(asset -> resolved.assets().get(asset).id())
                        .toList());
        return new Warning(Warning.Code.KEPT_TOO_LONG, "strategies[" + strategy + "]", facts);
    }

    /** One warning for each kind, with the first place where it happens and the number of places. */
    private static List<Warning> lastsTwice(ResolvedCase resolved) {
        List<Warning> warnings = new ArrayList<>();
        for (int kind = 0; kind < resolved.kinds().count(); kind++) {
            List<Map<String, Object>> places = new ArrayList<>();
            Map<Integer, Integer> firstOf = new HashMap<>();
            Set<Integer> reported = new HashSet<>();
            for (int asset = 0; asset < resolved.assets().count(); asset++) {
                int section = resolved.assets().section(asset);
                if (resolved.sharing().ofComponent(section, kind) > 0 && lasts(resolved, asset, kind)) {
                    int place = Places.ofComponent(resolved, section, kind);
                    Integer first = firstOf.putIfAbsent(place, asset);
                    if (first != null && reported.add(place)) {
                        places.add(pair(resolved, Places.name(resolved, place), first, asset));
                    }
                }
            }
            if (!places.isEmpty()) {
                warnings.add(lastsTwice(resolved.kinds().name(kind), places));
            }
        }
        return warnings;
    }

    private static boolean lasts(ResolvedCase resolved, int asset, int kind) {
        int first = resolved.methods().firstCost(resolved.assets().firstMethod(asset));
        int end = resolved.methods().firstCost(resolved.assets().firstMethod(asset + 1));
        for (int line = first; line < end; line++) {
            if (resolved.methods().costKind(line) == kind && resolved.methods().costLasting(line) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Object> pair(ResolvedCase resolved, String place, int first, int second) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("place", place);
        facts.put("first", resolved.assets().get(first).id());
        facts.put("second", resolved.assets().get(second).id());
        return facts;
    }

    private static Warning lastsTwice(String kind, List<Map<String, Object>> places) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", kind);
        facts.put("count", places.size());
        facts.putAll(places.get(0));
        return new Warning(Warning.Code.LASTS_TWICE, "assets[" + facts.get("second") + "]", facts);
    }
}
