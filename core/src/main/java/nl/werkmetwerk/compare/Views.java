package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import nl.werkmetwerk.compare.sum.Evaluation;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.money.EquivalentAnnualCost;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.ResolvedCase;

/** The views of one evaluation that a result shows (MODEL 6.8 to 6.11). */
final class Views {
    /** Where a section has no city. */
    private static final String NO_CITY = "none";

    private final Evaluation evaluation;
    private final ResolvedCase resolved;
    private final Assets assets;

    private Views(Evaluation evaluation) {
        this.evaluation = evaluation;
        resolved = evaluation.resolved();
        assets = resolved.assets();
    }

    static StrategyResult of(Evaluation evaluation) {
        return new Views(evaluation).result();
    }

    private StrategyResult result() {
        double total = evaluation.total();
        return new StrategyResult(
                evaluation.strategy(),
                total,
                Amounts.of(Kind.class, evaluation::total),
                by(asset -> resolved.disciplines().name(assets.discipline(asset))),
                by(asset -> resolved.owners().name(assets.owner(asset))),
                by(asset -> section(asset).id()),
                by(asset -> section(asset).districtOrSelf()),
                by(asset -> section(asset).city().orElse(NO_CITY)),
                EquivalentAnnualCost.of(total, resolved.clock().discountOfYears()),
                impacts(),
                renewals(),
                SectionViews.of(evaluation),
                cashFlows());
    }

    private Section section(int asset) {
        return resolved.section(assets.section(asset));
    }

    private Map<String, Double> by(IntFunction<String> key) {
        Map<String, Double> view = new LinkedHashMap<>();
        for (int asset = 0; asset < assets.count(); asset++) {
            view.merge(key.apply(asset), evaluation.presentValue(asset), Double::sum);
        }
        return view;
    }

    private Map<String, Double> impacts() {
        Map<String, Double> view = new LinkedHashMap<>();
        for (int kind = 0; kind < resolved.impactKinds().count(); kind++) {
            if (evaluation.impactOccurs(kind)) {
                view.put(resolved.impactKinds().name(kind), evaluation.impact(kind));
            }
        }
        return view;
    }

    private List<Renewal> renewals() {
        List<Renewal> renewals = new ArrayList<>();
        evaluation.tellRenewals((asset, year, method) -> renewals.add(
                new Renewal(assets.get(asset).id(), resolved.clock().calendar(year), assets.methodId(asset, method))));
        return renewals;
    }

    private List<CashFlow> cashFlows() {
        List<CashFlow> flows = new ArrayList<>();
        for (int year = 0; year <= resolved.clock().years(); year++) {
            flows.add(new CashFlow(resolved.clock().calendar(year), evaluation.amount(year), evaluation.cash(year)));
        }
        return flows;
    }
}
