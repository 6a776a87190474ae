package nl.werkmetwerk.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.SectionResult;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.practice.Principle;
import nl.werkmetwerk.practice.PrincipleCalculation;
import nl.werkmetwerk.practice.PrincipleOutcome;

/** What do the principles of a case give, here and elsewhere, and what does rolling them out bring? (MODEL-practice 13) */
public record PrincipleStudy() implements Study<PrincipleAnswer> {
    @Override
    public PrincipleAnswer run(Case of, Run run) {
        Strategy last = of.lastStrategy();
        Map<String, Set<Integer>> openings = openings(of, last, run);
        List<PrincipleOutcome> outcomes = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        for (Principle principle : of.principles()) {
            PrincipleCalculation calculation = new PrincipleCalculation(of, principle, openings);
            outcomes.add(calculation.outcome());
            warnings.addAll(calculation.warnings());
        }
        return new PrincipleAnswer(of, last.name(), outcomes, warnings);
    }

    /** Section → years in which it is open under a strategy. */
    private static Map<String, Set<Integer>> openings(Case of, Strategy strategy, Run run) {
        List<Strategy> only = Strategy.BASELINES.contains(strategy) ? List.of() : List.of(strategy);
        Case alone = of.toBuilder().onlyStrategies(only).build();
        Map<String, Set<Integer>> openings = new LinkedHashMap<>();
        for (SectionResult section :
                Comparer.compare(alone, run.threads()).strategy(strategy.name()).sections()) {
            openings.put(section.section(), new HashSet<>(section.openings()));
        }
        return openings;
    }
}
