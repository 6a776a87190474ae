package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Rule;

/** What waits and what goes along in one year, by rules (§4): rule by rule, asset by asset, until nothing changes. */
record PlainRules(List<Rule> rules, List<Section> sections, List<PlainStanding> standings, int year) {
    /** Whether something that is due waits for a neighbour that is not. */
    boolean standsBack(PlainStanding due) {
        for (Rule rule : rules) {
            for (PlainStanding leader : standings) {
                if (concerns(rule, leader, due)) {
                    int leaderHas = leader.yearsToGo(year);
                    if (leaderHas > 0 && leaderHas - due.yearsToGo(year) <= rule.waitAtMost()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Adds what goes along with what is renewed already. */
    void takeAlong(Map<PlainStanding, Method> renewed) {
        List<PlainStanding> taken = takenBy(renewed);
        while (!taken.isEmpty()) {
            taken.forEach(each -> renewed.put(each, each.asset.methods().get(0)));
            taken = takenBy(renewed);
        }
    }

    private List<PlainStanding> takenBy(Map<PlainStanding, Method> renewed) {
        List<PlainStanding> taken = new ArrayList<>();
        for (PlainStanding candidate : standings) {
            boolean free = !candidate.names.bind(year) && !renewed.containsKey(candidate);
            if (free && rules.stream().anyMatch(rule -> takes(rule, candidate, renewed))) {
                taken.add(candidate);
            }
        }
        return taken;
    }

    private boolean takes(Rule rule, PlainStanding candidate, Map<PlainStanding, Method> renewed) {
        return renewed.entrySet().stream().anyMatch(e -> e.getValue().digs() && concerns(rule, e.getKey(), candidate))
                && candidate.withinWindow(year, rule.within());
    }

    /** Whether a rule says something about two assets of one section. */
    private boolean concerns(Rule rule, PlainStanding leader, PlainStanding follower) {
        String section = follower.asset.section();
        return leader != follower
                && leader.asset.section().equals(section)
                && (rule.lead().isEmpty() || rule.lead().contains(leader.asset.discipline()))
                && (rule.take().isEmpty() || rule.take().contains(follower.asset.discipline()))
                && sections.stream()
                        .filter(s -> s.id().equals(section))
                        .allMatch(s -> new PlainCondition(rule.when()).holdsOn(s));
    }
}
