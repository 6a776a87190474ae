package nl.werkmetwerk.model.uncertain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.check.Ids;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.check.Problem.Rule;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;

/** What must hold between the register of experiments and the other parts of a case (MODEL 15). */
public final class ExperimentRules {
    private final List<Problem> problems = new ArrayList<>();
    private final Ids<Section> sections;
    private final Ids<Strategy> strategies;

    private ExperimentRules(List<Section> sections, List<Strategy> strategies) {
        this.sections = new Ids<>(sections, Section::id);
        this.strategies = new Ids<>(Strategy.withBaselines(strategies), Strategy::name);
    }

    public static List<Problem> problems(
            List<Experiment> experiments, List<Section> sections, List<Strategy> strategies) {
        ExperimentRules rules = new ExperimentRules(sections, strategies);
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < experiments.size(); i++) {
            Experiment experiment = experiments.get(i);
            String path = "experiments[" + i + "]";
            Integer earlier = first.putIfAbsent(experiment.id(), i);
            if (earlier != null) {
                List<String> known = List.of("experiments[" + earlier + "].id");
                rules.problems.add(new Problem(Rule.DUPLICATE_ID, path + ".id", experiment.id(), known));
            }
            rules.check(experiment, path);
        }
        return rules.problems;
    }

    private void check(Experiment experiment, String path) {
        experiment.strategy().ifPresent(name -> known(Rule.UNKNOWN_STRATEGY, path + ".strategy", name, strategies));
        for (int i = 0; i < experiment.sections().size(); i++) {
            known(
                    Rule.UNKNOWN_SECTION,
                    path + ".sections[" + i + "]",
                    experiment.sections().get(i),
                    sections);
        }
    }

    private void known(Rule rule, String path, String id, Ids<?> ids) {
        if (!ids.has(id)) {
            problems.add(new Problem(rule, path, id, ids.all()));
        }
    }
}
