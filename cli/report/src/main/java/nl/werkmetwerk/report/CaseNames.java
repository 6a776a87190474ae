package nl.werkmetwerk.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.plan.Strategy;

/**
 * What readers call the disciplines, kinds of work and strategies of a case (MODEL 1.21): the label that the case gives,
 * else the usual word. Two that would read alike keep the names they have in the case.
 *
 * @param disciplines by name in the case
 * @param kinds by name in the case, of components and impacts
 * @param strategies by name in the case, the baselines among them
 */
record CaseNames(Map<String, String> disciplines, Map<String, String> kinds, Map<String, String> strategies) {
    /** Of no case: usual words only. */
    static final CaseNames NONE = new CaseNames(Map.of(), Map.of(), Map.of());

    /** The words of a case; {@code usual} has those without a label. */
    static CaseNames of(Case of, ReportTexts usual) {
        Map<String, String> labels = of.labels();
        return new CaseNames(
                shown(disciplines(of), labels, usual::discipline),
                shown(kinds(of), labels, usual::work),
                shown(strategies(of), labels, usual::strategy));
    }

    private static Map<String, String> shown(
            Collection<String> names, Map<String, String> labels, UnaryOperator<String> usual) {
        Map<String, String> shown = new HashMap<>();
        Map<String, Integer> alike = new HashMap<>();
        for (String name : names) {
            String words = labels.getOrDefault(name, usual.apply(name));
            shown.put(name, words);
            alike.merge(words, 1, Integer::sum);
        }
        shown.replaceAll((name, words) -> alike.getOrDefault(words, 0) > 1 ? name : words);
        return Map.copyOf(shown);
    }

    private static Set<String> disciplines(Case of) {
        Set<String> all =
                of.assets().stream().map(Asset::discipline).collect(Collectors.toCollection(LinkedHashSet::new));
        of.damage().forEach(rule -> all.addAll(List.of(rule.by(), rule.to())));
        return all;
    }

    private static Set<String> kinds(Case of) {
        Set<String> all = new LinkedHashSet<>(of.jointWorks().sharing().keySet());
        all.addAll(of.consumed());
        all.addAll(of.prices().impacts().keySet());
        of.assets().stream().flatMap(asset -> asset.methods().stream()).forEach(method -> {
            method.components().stream().map(Component::kind).forEach(all::add);
            method.impacts().stream().map(Impact::kind).forEach(all::add);
        });
        return all;
    }

    private static Set<String> strategies(Case of) {
        return of.allStrategies().stream().map(Strategy::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
