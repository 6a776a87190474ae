package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.entry.AmountRule;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Renewal, sharing, coordination and impacts (MODEL 2.6, 5). */
final class WorksExplainer {
    private final ResolvedCase resolved;
    private final CaseTerms terms;
    private final AssetTerms assets;
    private final DiscountTerms discounts;

    WorksExplainer(ResolvedCase resolved, CaseTerms terms, AssetTerms assets, DiscountTerms discounts) {
        this.resolved = resolved;
        this.terms = terms;
        this.assets = assets;
        this.discounts = discounts;
    }

    Explanation renewal(LedgerEntry entry, int asset, Place place, int year) {
        Formula formula = assets.renewal(asset, method(asset, place, year), entry.component(), year);
        return explanation(entry, AmountRule.renewal(1), formula, Optional.empty(), year);
    }

    Explanation sharing(LedgerEntry entry, int asset, Place place, int year) {
        SharedAmounts shared =
                place.groups().components(asset, year, entry.component()).orElseThrow();
        Formula formula = Formula.of(AmountRule.SHARING.formula(), shared.of(asset));
        return explanation(entry, AmountRule.SHARING, formula, Optional.of(shared.group()), year);
    }

    Explanation coordination(LedgerEntry entry, int asset, Place place, int year) {
        List<Quantity> quantities = new ArrayList<>(place.groups().standAlone(asset, method(asset, place, year), year));
        AmountRule rule = AmountRule.coordination(quantities.size());
        quantities.add(Quantity.input("κ", resolved.source().jointWorks().coordinationRate(), "coordinationRate"));
        Group group = place.groups().coordinated(resolved.assets().section(asset), year);
        return explanation(entry, rule, new Formula(rule.formula(), quantities), Optional.of(group), year);
    }

    Explanation impact(LedgerEntry entry, int asset, Place place, int year) {
        String kind = entry.component();
        Optional<SharedAmounts> shared = place.groups().impacts(asset, year, kind);
        Formula net = shared.isPresent()
                ? Formula.of(AmountRule.NET.formula(), shared.get().of(asset))
                : Formula.of(
                        AmountRule.ALONE.formula(),
                        place.groups().impact("c", asset, method(asset, place, year), kind));
        Formula formula = Formula.of(
                AmountRule.IMPACT.formula(),
                Quantity.computed("x", kind, AmountRule.NET.section(), net),
                Quantity.input(
                        "u",
                        kind,
                        resolved.source().prices().impacts().getOrDefault(kind, 0.0),
                        "impactPrices." + kind),
                terms.trend(Prices.IMPACT, year));
        return explanation(entry, AmountRule.IMPACT, formula, shared.map(SharedAmounts::group), year);
    }

    private static int method(int asset, Place place, int year) {
        return place.lives().spells().method(place.lives().renewalOf(asset, year));
    }

    private Explanation explanation(
            LedgerEntry entry, AmountRule rule, Formula formula, Optional<Group> group, int year) {
        return Explanation.of(entry, rule.section(), formula, List.of(), discounts.of(year), group);
    }
}
