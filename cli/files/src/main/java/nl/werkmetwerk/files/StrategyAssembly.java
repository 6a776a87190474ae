package nl.werkmetwerk.files;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** Puts one strategy together from what was read. */
final class StrategyAssembly {
    private StrategyAssembly() {}

    static Strategy strategy(Values values, int baseYear) {
        List<Rule> rules = values.<Values>list("rules").stream()
                .map(StrategyAssembly::rule)
                .toList();
        boolean complete = values.bool("complete").orElse(false);
        // rules beside either of the others were refused: one of them stands in for both
        boolean ruled = !rules.isEmpty() && !complete;
        return new Strategy(
                CaseAssembly.name(values, "name"),
                values.<Values>list("works").stream()
                        .map(works -> works(works, baseYear))
                        .toList(),
                complete,
                ruled ? OptionalInt.empty() : values.whole("window"),
                ruled ? rules : List.of(),
                Sharing.valueOf(values.text("sharing", "all").toUpperCase(Locale.ROOT)));
    }

    /** Rules that stand in a complete strategy, which knows none (MODEL 4). */
    static void tellRulesInComplete(Values read, Node root, Findings findings) {
        for (Values strategy : read.<Values>list("strategies")) {
            boolean complete = strategy.bool("complete").orElse(false);
            if (complete && !strategy.list("rules").isEmpty()) {
                Path path = strategy.path().field("rules");
                findings.error(path, Located.in(root, path.toString()), "strategy.rules");
            }
        }
    }

    private static Rule rule(Values values) {
        return new Rule(
                disciplines(values.value("lead")),
                disciplines(values.value("take")),
                values.whole("within", 0),
                values.whole("wait", 0),
                Conditions.condition(values.map("when")));
    }

    private static List<String> disciplines(Object read) {
        return Conditions.listed(read).stream().map(Object::toString).toList();
    }

    private static Works works(Values values, int baseYear) {
        return new Works(values.whole("year", baseYear), values.list("assets"), values.map("methods"));
    }
}
