package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.werkmetwerk.entry.AmountRule;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.entry.formula.Expression;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Spells;

/** Residual value and backlog (MODEL 6.5, 6.6, 6.23). */
final class EndExplainer {
    private static final Expression LATER = Expression.of("(1 + g)/(1 + r)");
    private static final Expression LEFT = Expression.of("max(0, L − e)");
    private static final Expression UNTIL_BUILT = Expression.of("max(0, y_p − y)");

    private final ResolvedCase resolved;
    private final CaseTerms terms;
    private final AssetTerms assets;
    private final DiscountTerms discounts;
    private final int end;

    EndExplainer(ResolvedCase resolved, CaseTerms terms, AssetTerms assets, DiscountTerms discounts) {
        this.resolved = resolved;
        this.terms = terms;
        this.assets = assets;
        this.discounts = discounts;
        end = resolved.clock().years();
    }

    Explanation residual(LedgerEntry entry, int asset, Place place) {
        return resolved.endRule() == ResidualRule.CONTINUATION
                ? continuation(entry, asset, place)
                : straightLine(entry, asset, place);
    }

    private Explanation continuation(LedgerEntry entry, int asset, Place place) {
        int first = resolved.assets().firstMethod(asset);
        Quantity rate = discounts.rateOf(end - 1);
        Quantity change = terms.change(entry.component());
        boolean level = rate.value() <= change.value();
        List<Quantity> quantities = new ArrayList<>();
        quantities.add(part("C", entry, asset, first, component -> true));
        quantities.add(terms.trend(entry.component(), end));
        quantities.add(left(asset, place));
        quantities.add(assets.lifeAfter(asset, first).as("L_1"));
        quantities.add(rate);
        quantities.add(discounts.timing());
        if (!level) {
            quantities.add(Quantity.computed("v", entry.component(), "6.23", Formula.of(LATER, change, rate)));
        }
        AmountRule rule = level ? AmountRule.LEVEL_CONTINUATION : AmountRule.CONTINUATION;
        return explanation(entry, rule, new Formula(rule.formula(), quantities), List.of());
    }

    /** l, of what stands or of what is still to be built. */
    private Quantity left(int asset, Place place) {
        if (place.lives().exists(asset)) {
            int spell = place.lives().spellIn(asset, end);
            Quantity life = place.ages().life(spell);
            return Quantity.computed(
                    "l", "", "6.23", Formula.of(LEFT, life, place.ages().age(spell, end)));
        }
        return Quantity.computed("l", "", "6.23", Formula.of(UNTIL_BUILT, planned(asset), terms.year(end)));
    }

    private Quantity planned(int asset) {
        Asset source = resolved.assets().get(asset);
        return Quantity.input("y_p", source.startYear(), AssetTerms.path(source) + ".planned");
    }

    private Explanation straightLine(LedgerEntry entry, int asset, Place place) {
        int spell = place.lives().spellIn(asset, end);
        Quantity lasting = lasting(entry, asset, method(asset, spell, place));
        Formula formula = Formula.of(
                AmountRule.RESIDUAL.formula(),
                lasting,
                terms.trend(entry.component(), end),
                place.ages().life(spell),
                place.ages().age(spell, end));
        return explanation(entry, AmountRule.RESIDUAL, formula, List.of());
    }

    Explanation backlog(LedgerEntry entry, int asset, Place place) {
        return place.lives().exists(asset) ? overdue(entry, asset, place) : unbuilt(entry, asset);
    }

    private Explanation overdue(LedgerEntry entry, int asset, Place place) {
        int spell = place.lives().spellIn(asset, end);
        int method = method(asset, spell, place);
        Case source = resolved.source();
        List<Quantity> quantities = new ArrayList<>();
        boolean consumed = occurs(entry, asset, method, component -> !source.lasts(component));
        boolean lasting = occurs(entry, asset, method, source::lasts);
        if (consumed) {
            quantities.add(part("B", entry, asset, method, component -> !source.lasts(component)));
        }
        if (lasting) {
            quantities.add(lasting(entry, asset, method));
        }
        quantities.add(place.ages().life(spell));
        quantities.add(place.ages().age(spell, end));
        quantities.add(terms.trend(entry.component(), end));
        AmountRule rule = AmountRule.overdue(consumed, lasting);
        return explanation(entry, rule, new Formula(rule.formula(), quantities), List.of());
    }

    private boolean occurs(LedgerEntry entry, int asset, int method, Predicate<Component> which) {
        return assets.method(asset, method).components().stream()
                .anyMatch(component -> component.kind().equals(entry.component()) && which.test(component));
    }

    private Explanation unbuilt(LedgerEntry entry, int asset) {
        Quantity all = part("A", entry, asset, resolved.assets().firstMethod(asset), component -> true);
        Formula formula = Formula.of(AmountRule.UNBUILT.formula(), all, terms.trend(entry.component(), end));
        return explanation(entry, AmountRule.UNBUILT, formula, List.of(planned(asset)));
    }

    private Quantity lasting(LedgerEntry entry, int asset, int method) {
        return part("A", entry, asset, method, resolved.source()::lasts);
    }

    private Quantity part(String symbol, LedgerEntry entry, int asset, int method, Predicate<Component> which) {
        String kind = entry.component();
        return Quantity.computed(symbol, kind, "2.6", assets.part(asset, method, kind, which));
    }

    /** The method that made what stands: that of the last renewal, else the first. */
    private int method(int asset, int spell, Place place) {
        Spells spells = place.lives().spells();
        int begin = place.lives().sinceRenewal(spell).get(0);
        return spells.renews(begin) ? spells.method(begin) : resolved.assets().firstMethod(asset);
    }

    private Explanation explanation(LedgerEntry entry, AmountRule rule, Formula formula, List<Quantity> conditions) {
        return Explanation.of(entry, rule.section(), formula, conditions, discounts.of(end), Optional.empty());
    }
}
