package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.DamageHits;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Damage rules that do nothing because years are whole (MODEL 3.4, 6.20). */
final class DamageWarnings {
    private DamageWarnings() {}

    static List<Warning> of(ResolvedCase resolved) {
        List<DamageRule> rules = resolved.source().damage();
        List<Warning> warnings = new ArrayList<>();
        if (!rules.isEmpty()) {
            List<ResolvedStrategy> strategies = resolved.source().allStrategies().stream()
                    .map(strategy -> ResolvedStrategy.of(strategy, resolved))
                    .toList();
            int[] inVain = DamageHits.allInVain(resolved, strategies);
            for (int i = 0; i < inVain.length; i++) {
                if (inVain[i] > 0 && rules.get(i).lifeLoss() > 0) {
                    warnings.add(warning(i, rules.get(i), inVain[i]));
                }
            }
        }
        return warnings;
    }

    private static Warning warning(int number, DamageRule rule, int hits) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("by", rule.by());
        facts.put("to", rule.to());
        facts.put("lifeLoss", rule.lifeLoss());
        facts.put("count", hits);
        return new Warning(Warning.Code.DAMAGE_ROUNDS_AWAY, "damage[" + number + "]", facts);
    }
}
