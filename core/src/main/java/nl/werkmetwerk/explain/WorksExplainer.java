package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Renewal, sharing, coordination and impacts (MODEL 2.6, 5). */
final class WorksExplainer {
    private static final Expression SHARING = Expression.of("−φ·(S − m)·c/S");
    private static final Expression NET = Expression.of("c − φ·(S − m)·c/S");
    private static final Expression ALONE = Expression.of("c");
    private static final Expression IMPACT = Expression.of("x·u·T");

    private final ResolvedCase resolved;
    private final CaseTerms terms;
    private final DiscountTerms discounts;
    private final Sharing sharing;

    WorksExplainer(ResolvedCase resolved, CaseTerms terms, DiscountTerms discounts, Sharing sharing) {
        this.resolved = resolved;
        this.terms = terms;
        this.discounts = discounts;
        this.sharing = sharing;
    }

    Explanation renewal(LedgerEntry entry, int asset, Place place, int year) {
        Formula formula = place.groups().amount(asset, method(asset, place, year), entry.component(), year);
        return explanation(entry, "2.6", formula, Optional.empty(), year);
    }

    Explanation sharing(LedgerEntry entry, int asset, Place place, int year) {
        SharedAmounts shared = place.groups().components(asset, year, entry.component());
        return explanation(entry, "5.3", Formula.of(SHARING, shared.of(asset)), Optional.of(shared.group()), year);
    }

    Explanation coordination(LedgerEntry entry, int asset, Place place, int year) {
        List<Quantity> amounts = place.groups().standAlone(asset, method(asset, place, year), year);
        String sum = amounts.stream().map(Quantity::symbol).collect(Collectors.joining(" + "));
        List<Quantity> quantities = new ArrayList<>(amounts);
        quantities.add(Quantity.input("κ", resolved.source().jointWorks().coordinationRate(), "coordinationRate"));
        Group group = place.groups().coordinated(resolved.assets().section(asset), year);
        return explanation(entry, "5.5", Formula.of("κ·(" + sum + ")", quantities), Optional.of(group), year);
    }

    Explanation impact(LedgerEntry entry, int asset, Place place, int year) {
        String kind = entry.component();
        SharedAmounts shared = place.groups().impacts(asset, year, kind);
        boolean together = sharing != Sharing.NONE && shared.overlaps();
        Formula net = together ? Formula.of(NET, shared.of(asset)) : Formula.of(ALONE, shared.amountOf(asset));
        Formula formula = Formula.of(
                IMPACT,
                Quantity.computed("x", kind, "5.4", net),
                Quantity.input(
                        "u",
                        kind,
                        resolved.source().prices().impacts().getOrDefault(kind, 0.0),
                        "impactPrices." + kind),
                terms.trend(Prices.IMPACT, year));
        Optional<Group> group = together ? Optional.of(shared.group()) : Optional.empty();
        return explanation(entry, "5.4", formula, group, year);
    }

    private static int method(int asset, Place place, int year) {
        return place.lives().spells().method(place.lives().renewalOf(asset, year));
    }

    private Explanation explanation(LedgerEntry entry, String rule, Formula formula, Optional<Group> group, int year) {
        return new Explanation(entry, rule, formula, List.of(), discounts.of(year), group);
    }
}
