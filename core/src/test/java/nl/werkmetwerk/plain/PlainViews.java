package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.werkmetwerk.compare.Amounts;
import nl.werkmetwerk.compare.CashFlow;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Section;

/** Sums over a ledger (§6). */
record PlainViews(PlainLedger ledger) {
    StrategyResult result() {
        return new StrategyResult(
                ledger.strategy.name(),
                ledger.total(),
                Amounts.of(Kind.class, kind -> ledger.presentValue(e -> e.kind() == kind)),
                by(Asset::discipline),
                by(a -> a.owner().orElse("none")),
                by(Asset::section),
                by(a -> section(a).district().orElse(a.section())),
                by(a -> section(a).city().orElse("none")),
                ledger.total() / annuityFactor(),
                ledger.impacts,
                renewals(),
                PlainSection.all(ledger),
                cashFlows());
    }

    private Section section(Asset asset) {
        for (Section section : ledger.of.sections()) {
            if (section.id().equals(asset.section())) {
                return section;
            }
        }
        throw new IllegalStateException("no section " + asset.section());
    }

    private Map<String, Double> by(Function<Asset, String> key) {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (Asset asset : ledger.of.assets()) {
            String name = key.apply(asset);
            sums.put(name, ledger.presentValue(e -> key.apply(e.asset()).equals(name)));
        }
        return sums;
    }

    private double annuityFactor() {
        Case of = ledger.of;
        double sum = 0;
        for (int year = of.baseYear(); year < of.baseYear() + of.horizon(); year++) {
            sum += ledger.money.discount(year);
        }
        return sum;
    }

    /** Java compares text by UTF-16 unit; the order asked for is that of code points. */
    private List<Renewal> renewals() {
        List<Renewal> list = new ArrayList<>();
        ledger.schedule.works.forEach(
                w -> list.add(new Renewal(w.asset().id(), w.year(), w.method().id())));
        list.sort(Comparator.comparingInt(Renewal::year)
                .thenComparing(r -> r.asset().codePoints().toArray(), java.util.Arrays::compare));
        return list;
    }

    private List<CashFlow> cashFlows() {
        List<CashFlow> flows = new ArrayList<>();
        for (int year = ledger.of.baseYear(); year <= ledger.money.end(); year++) {
            int y = year;
            flows.add(
                    new CashFlow(y, ledger.amount(e -> e.year() == y), ledger.amount(e -> e.year() == y && e.cash())));
        }
        return flows;
    }
}
