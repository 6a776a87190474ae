package nl.werkmetwerk.explain;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.entry.AmountRule;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.entry.formula.Expression;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.model.money.Prices;

/** Maintenance, periodic maintenance, risk and benefit (MODEL 2.10 to 2.13). */
final class RunningExplainer {
    private static final Expression TURN = Expression.of("n·floor(e/n)");

    private final CaseTerms terms;
    private final DiscountTerms discounts;

    RunningExplainer(CaseTerms terms, DiscountTerms discounts) {
        this.terms = terms;
        this.discounts = discounts;
    }

    Explanation maintenance(LedgerEntry entry, Asset asset, Place place, int spell, int year) {
        String path = AssetTerms.path(asset) + ".maintenance";
        Formula formula = Formula.of(
                AmountRule.MAINTENANCE.formula(),
                AssetTerms.quantity(asset),
                Quantity.input("u", asset.maintenance().unitCost(), path + ".unitCost"),
                Quantity.input("w", asset.maintenance().growth(), path + ".growth"),
                place.ages().age(spell, year),
                terms.trend(Prices.MAINTENANCE, year));
        return explanation(entry, AmountRule.MAINTENANCE, formula, List.of(), year);
    }

    Explanation periodic(LedgerEntry entry, Asset asset, Place place, int spell, int year) {
        Periodic periodic = asset.periodic().orElseThrow();
        String path = AssetTerms.path(asset) + ".periodic";
        Formula formula = Formula.of(
                AmountRule.PERIODIC.formula(),
                AssetTerms.quantity(asset),
                Quantity.input("u", periodic.unitCost(), path + ".unitCost"),
                Quantity.input("f", periodic.fixed(), path + ".fixed"),
                terms.trend(Prices.MAINTENANCE, year));
        Quantity age = place.ages().age(spell, year);
        Quantity every = Quantity.input("n", periodic.every(), path + ".every");
        Quantity turn = Quantity.computed("t", "", "2.11", Formula.of(TURN, every, age));
        return explanation(
                entry,
                AmountRule.PERIODIC,
                formula,
                List.of(turn, age, place.ages().ageBefore(spell, year)),
                year);
    }

    Explanation risk(LedgerEntry entry, Asset asset, Place place, int spell, int year) {
        Risk risk = asset.risk().orElseThrow();
        String path = AssetTerms.path(asset) + ".risk";
        Formula formula = Formula.of(
                AmountRule.RISK.formula(),
                AssetTerms.quantity(asset),
                Quantity.input("u", risk.failureCost(), path + ".failureCost"),
                Quantity.input("η", risk.scale(), path + ".scale"),
                Quantity.input("k", risk.shape(), path + ".shape"),
                place.ages().age(spell, year),
                terms.trend(Prices.RISK, year));
        return explanation(entry, AmountRule.RISK, formula, List.of(), year);
    }

    Explanation benefit(LedgerEntry entry, Asset asset, int year) {
        Benefit benefit = asset.benefit();
        String path = AssetTerms.path(asset) + ".benefit";
        Formula formula = Formula.of(
                AmountRule.BENEFIT.formula(),
                AssetTerms.quantity(asset),
                Quantity.input("u", benefit.unitValue(), path + ".unitValue"),
                Quantity.input("f", benefit.fixed(), path + ".fixed"),
                terms.trend(Prices.BENEFIT, year));
        return explanation(entry, AmountRule.BENEFIT, formula, List.of(), year);
    }

    private Explanation explanation(
            LedgerEntry entry, AmountRule rule, Formula formula, List<Quantity> conditions, int year) {
        return Explanation.of(entry, rule.section(), formula, conditions, discounts.of(year), Optional.empty());
    }
}
