package nl.werkmetwerk.model.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.check.Ids;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.check.Problem.Rule;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;

/** What must hold between funding, budget rules and the other parts of a case (MODEL 8 and 9). */
public final class MoneyRules {
    private final List<Problem> problems = new ArrayList<>();

    private MoneyRules() {}

    public static List<Problem> problems(
            Funding funding,
            BudgetRules budget,
            List<Section> sections,
            List<Party> parties,
            List<Asset> assets,
            List<Strategy> strategies) {
        MoneyRules rules = new MoneyRules();
        Ids<Section> sectionIds = new Ids<>(sections, Section::id);
        Ids<Asset> assetIds = new Ids<>(assets, Asset::id);
        Ids<Strategy> names = new Ids<>(Strategy.withBaselines(strategies), Strategy::name);
        rules.checkContributions(funding.contributions(), sectionIds, assetIds, names);
        rules.checkCoverage(funding.coverage(), parties, assets);
        rules.unique(budget.levies(), "levies", Levy::name, "name");
        rules.checkBookValues(budget.accounting(), assets);
        return rules.problems;
    }

    private void checkContributions(
            List<Contribution> contributions, Ids<Section> sections, Ids<Asset> assets, Ids<Strategy> strategies) {
        unique(contributions, "contributions", Contribution::id, "id");
        for (int i = 0; i < contributions.size(); i++) {
            Contribution contribution = contributions.get(i);
            String path = "contributions[" + i + "]";
            contribution.section().ifPresent(id -> known(Rule.UNKNOWN_SECTION, path + ".section", id, sections));
            contribution.asset().ifPresent(id -> known(Rule.UNKNOWN_ASSET, path + ".asset", id, assets));
            for (int j = 0; j < contribution.strategies().size(); j++) {
                String place = path + ".strategies[" + j + "]";
                known(Rule.UNKNOWN_STRATEGY, place, contribution.strategies().get(j), strategies);
            }
        }
    }

    private void checkCoverage(List<Coverage> coverage, List<Party> parties, List<Asset> assets) {
        Ids<?> known = parties.isEmpty() ? new Ids<>(assets, Asset::ownerOrNone) : new Ids<>(parties, Party::id);
        for (int i = 0; i < coverage.size(); i++) {
            known(
                    Rule.UNKNOWN_PARTY,
                    "coverage[" + i + "].party",
                    coverage.get(i).party(),
                    known);
        }
    }

    /** An opening book value is charged over some years; told once for each place where one stands. */
    private void checkBookValues(AccountingRules accounting, List<Asset> assets) {
        Set<String> told = new HashSet<>();
        for (int i = 0; i < assets.size(); i++) {
            AccountingRule rule = accounting.of(assets.get(i));
            if (rule.bookValue().orElse(0) > 0 && rule.remainingYears().isEmpty()) {
                String found = BigDecimal.valueOf(rule.bookValue().getAsDouble())
                        .stripTrailingZeros()
                        .toPlainString();
                String path = placeOfBookValue(accounting, assets.get(i), "assets[" + i + "].accounting");
                if (told.add(path)) {
                    problems.add(new Problem(Rule.BOOK_VALUE_WITHOUT_YEARS, path, found, List.of()));
                }
            }
        }
    }

    private static String placeOfBookValue(AccountingRules accounting, Asset asset, String own) {
        if (asset.accounting().bookValue().isPresent()) {
            return own;
        }
        AccountingRule discipline = accounting.byDiscipline().getOrDefault(asset.discipline(), AccountingRule.UNSAID);
        return "accounting." + (discipline.bookValue().isPresent() ? asset.discipline() : "default");
    }

    private void known(Rule rule, String path, String id, Ids<?> ids) {
        if (!ids.has(id)) {
            problems.add(new Problem(rule, path, id, ids.all()));
        }
    }

    private <T> void unique(List<T> things, String path, Function<T, String> id, String field) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            Integer earlier = first.putIfAbsent(id.apply(things.get(i)), i);
            if (earlier != null) {
                problems.add(new Problem(
                        Rule.DUPLICATE_ID,
                        path + "[" + i + "]." + field,
                        id.apply(things.get(i)),
                        List.of(path + "[" + earlier + "]." + field)));
            }
        }
    }
}
