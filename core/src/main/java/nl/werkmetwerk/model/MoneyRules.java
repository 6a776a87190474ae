package nl.werkmetwerk.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkmetwerk.model.Problem.Rule;

/** What must hold between funding, budget rules and the other parts of a case (MODEL 8 and 9). */
final class MoneyRules {
    private final List<Problem> problems = new ArrayList<>();

    private MoneyRules() {}

    static List<Problem> problems(
            Funding funding,
            BudgetRules budget,
            List<Section> sections,
            List<Party> parties,
            List<Asset> assets,
            List<Strategy> strategies) {
        MoneyRules rules = new MoneyRules();
        List<String> sectionIds = sections.stream().map(Section::id).toList();
        List<String> assetIds = assets.stream().map(Asset::id).toList();
        List<String> names = Stream.concat(
                        Stream.of(Strategy.SEPARATE.name(), Strategy.COINCIDENT.name()),
                        strategies.stream().map(Strategy::name))
                .toList();
        rules.unique(funding.contributions(), "contributions", Contribution::id, "id");
        for (int i = 0; i < funding.contributions().size(); i++) {
            Contribution contribution = funding.contributions().get(i);
            String path = "contributions[" + i + "]";
            contribution.section().ifPresent(id -> rules.known(Rule.UNKNOWN_SECTION, path + ".section", id, sectionIds));
            contribution.asset().ifPresent(id -> rules.known(Rule.UNKNOWN_ASSET, path + ".asset", id, assetIds));
            for (int j = 0; j < contribution.strategies().size(); j++) {
                String place = path + ".strategies[" + j + "]";
                rules.known(Rule.UNKNOWN_STRATEGY, place, contribution.strategies().get(j), names);
            }
        }
        rules.checkCoverage(funding.coverage(), parties, assets);
        rules.unique(budget.levies(), "levies", Levy::name, "name");
        rules.checkBookValues(budget.accounting(), assets);
        return rules.problems;
    }

    private void checkCoverage(List<Coverage> coverage, List<Party> parties, List<Asset> assets) {
        List<String> known = parties.isEmpty()
                ? assets.stream().map(Asset::ownerOrNone).distinct().toList()
                : parties.stream().map(Party::id).toList();
        for (int i = 0; i < coverage.size(); i++) {
            known(Rule.UNKNOWN_PARTY, "coverage[" + i + "].party", coverage.get(i).party(), known);
        }
    }

    /** An opening book value is charged over some years. */
    private void checkBookValues(AccountingRules accounting, List<Asset> assets) {
        for (int i = 0; i < assets.size(); i++) {
            AccountingRule rule = accounting.of(assets.get(i));
            if (rule.bookValue().orElse(0) > 0 && rule.remainingYears().isEmpty()) {
                String found = "" + rule.bookValue().getAsDouble();
                problems.add(new Problem(
                        Rule.BOOK_VALUE_WITHOUT_YEARS, "assets[" + i + "].accounting", found, List.of()));
            }
        }
    }

    private void known(Rule rule, String path, String id, List<String> ids) {
        if (!ids.contains(id)) {
            problems.add(new Problem(rule, path, id, ids));
        }
    }

    private <T> void unique(List<T> things, String path, Function<T, String> id, String field) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            Integer earlier = first.putIfAbsent(id.apply(things.get(i)), i);
            if (earlier != null) {
                problems.add(new Problem(
                        Rule.DUPLICATE_ID, path + "[" + i + "]." + field, id.apply(things.get(i)),
                        List.of(path + "[" + earlier + "]." + field)));
            }
        }
    }
}
