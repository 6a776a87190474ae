package nl.werkmetwerk.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.AssetBuilder;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.money.AccountingRules;
import nl.werkmetwerk.model.money.BudgetRules;
import nl.werkmetwerk.model.money.Levy;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** One sewer of 1 000 euro, life 10, due in 2030, in a case of 2026 to 2045 in prices of 2026. */
final class BudgetCase {
    private BudgetCase() {}

    static AssetBuilder sewer() {
        return Asset.builder("sewer", "sewer", "S")
                .installed(2020)
                .life(10)
                .owner("city")
                .renewal(Component.fixed("pipe", 1000));
    }

    static CaseBuilder with(AccountingRule general, AssetBuilder... assets) {
        CaseBuilder builder = Case.builder("budget", 2026, 20)
                .section(new Section("S", "S", Optional.empty(), Optional.empty(), 50, Map.of()))
                .budget(rules(general));
        for (AssetBuilder asset : assets) {
            builder.asset(asset.build());
        }
        return builder;
    }

    static BudgetRules rules(AccountingRule general, Levy... levies) {
        return new BudgetRules(new AccountingRules(general, Map.of()), List.of(levies), Optional.empty());
    }

    static StrategyBudget separate(CaseBuilder builder) {
        return Budgeter.budget(builder.build(), List.of(Strategy.SEPARATE))
                .strategies()
                .get(0);
    }

    /** Renewed in these years, and then when due. */
    static StrategyBudget renewedIn(CaseBuilder builder, int... years) {
        List<Works> works =
                Arrays.stream(years).mapToObj(year -> Works.of(year, "sewer")).toList();
        Strategy named = Strategy.explicit("named", works);
        return Budgeter.budget(builder.strategy(named).build(), List.of(named))
                .strategies()
                .get(0);
    }
}
