package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.compare.sum.Evaluation;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.ResolvedCase;

/** All reasons to doubt a comparison (MODEL 6.20). */
final class Warnings {
    private final List<Warning> warnings = new ArrayList<>();

    private Warnings() {}

    /** The warnings of a case whose strategies were evaluated, the two baselines first. */
    static List<Warning> of(List<Evaluation> evaluations, OtherEnds ends, List<Saving> savings) {
        ResolvedCase resolved = evaluations.get(0).resolved();
        Warnings found = new Warnings();
        for (int baseline = 0; baseline < 2; baseline++) {
            for (int strategy = baseline + 1; strategy < evaluations.size(); strategy++) {
                found.checkShareable(evaluations.get(baseline), evaluations.get(strategy));
            }
        }
        found.warnings.addAll(EndWarnings.of(evaluations, ends, savings));
        found.warnings.addAll(AssetWarnings.of(resolved));
        found.warnings.addAll(ConstraintWarnings.of(resolved));
        found.warnings.addAll(DamageWarnings.of(resolved));
        found.warnings.addAll(CaseWarnings.of(resolved));
        return found.warnings;
    }

    /** What is saved on works beyond this comes from timing or method, not from doing works together. */
    private void checkShareable(Evaluation baseline, Evaluation strategy) {
        double saving = works(baseline) - works(strategy);
        double tolerance = 1e-9 * Math.max(1, Math.abs(baseline.total()));
        if (saving > strategy.shareable() + tolerance) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("strategy", strategy.strategy());
            facts.put("baseline", baseline.strategy());
            facts.put("saving", saving);
            facts.put("shareable", strategy.shareable());
            add(Warning.Code.SAVING_ABOVE_SHAREABLE, "strategies[" + strategy.strategy() + "]", facts);
        }
    }

    private static double works(Evaluation evaluation) {
        return evaluation.total(Kind.RENEWAL) + evaluation.total(Kind.SHARING) + evaluation.total(Kind.COORDINATION);
    }

    private void add(Warning.Code code, String where, Map<String, Object> facts) {
        warnings.add(new Warning(code, where, facts));
    }
}
