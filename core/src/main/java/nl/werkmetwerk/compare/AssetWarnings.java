package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Lateness;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.schedule.Waits;
import nl.werkmetwerk.together.Places;

/** Assets kept too long or that waited for nothing, and kinds that two assets of one place both count as theirs at the end (MODEL 2.7, 6.20). */
final class AssetWarnings {
    /** Ids named in one warning. */
    private static final int NAMED = 10;

    private AssetWarnings() {}

    static List<Warning> of(ResolvedCase resolved) {
        List<Warning> warnings = new ArrayList<>();
        for (Strategy strategy : resolved.source().strategies()) {
            ResolvedStrategy under = ResolvedStrategy.of(strategy, resolved);
            List<Waits.Wait> waits = Waits.of(resolved, under);
            add(Warning.Code.KEPT_TOO_LONG, resolved, strategy, Lateness.of(resolved, under), warnings);
            add(Warning.Code.WAITING_IS_FREE, resolved, strategy, free(resolved, waits), warnings);
            add(Warning.Code.WAITED_IN_VAIN, resolved, strategy, inVain(waits), warnings);
        }
        if (resolved.endRule() == ResidualRule.STRAIGHT_LINE) {
            warnings.addAll(lastsTwice(resolved));
        }
        return warnings;
    }

    /** What waits past its life and has no risk. */
    private static List<Integer> free(ResolvedCase resolved, List<Waits.Wait> waits) {
        return assets(waits.stream()
                .filter(wait -> !wait.building() && resolved.running().failures(wait.asset()) == 0));
    }

    private static List<Integer> inVain(List<Waits.Wait> waits) {
        return assets(waits.stream().filter(Waits.Wait::alone));
    }

    private static List<Integer> assets(Stream<Waits.Wait> waits) {
        return waits.map(Waits.Wait::asset).distinct().sorted().toList();
    }

    private static void add(
            Warning.Code code, ResolvedCase resolved, Strategy strategy, List<Integer> assets, List<Warning> into) {
        if (!assets.isEmpty()) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("strategy", strategy.name());
            facts.put("count", assets.size());
            facts.put(
                    "assets",
                    assets.stream()
                            .limit(NAMED)
                            .map(asset -> resolved.assets().get(asset).id())
                            .toList());
            into.add(new Warning(code, "strategies[" + strategy.name() + "]", facts));
        }
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
