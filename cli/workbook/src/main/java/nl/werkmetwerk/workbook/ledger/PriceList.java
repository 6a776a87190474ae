package nl.werkmetwerk.workbook.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.explain.LedgerRow;
import nl.werkmetwerk.explain.PriceMultiple;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;

/**
 * Every price of every asset that is not 0, in the order of their rows on the sheet of prices: what the ledger multiplies
 * (MODEL 2.6 to 2.13). A price of 0 has no rows in the ledger that could follow it.
 */
public final class PriceList {
    /** Column with what a price comes to. */
    public static final int AMOUNT = 7;

    private record Key(String asset, String method, Kind kind, String component) {}

    /** Rows of prices of one kind. */
    private record Rows(List<Integer> lasting, List<Integer> consumed) {
        Rows() {
            this(new ArrayList<>(1), new ArrayList<>(1));
        }
    }

    private final Case of;
    private final List<PriceLine> lines = new ArrayList<>();
    private final Map<Key, Rows> rows = new HashMap<>();
    private final String amounts;

    public PriceList(Case of, ReportTexts texts) {
        this.of = of;
        amounts = SheetName.PRICES.cells("$" + SheetGrid.column(AMOUNT) + "$", texts);
        for (int asset = 0; asset < of.assets().size(); asset++) {
            add(asset, of.assets().get(asset));
        }
    }

    private void add(int number, Asset asset) {
        double markups = 1;
        for (Markup markup : of.prices().markupsOf(asset.discipline())) {
            markups *= 1 + markup.rate();
        }
        for (Method method : asset.methods()) {
            for (Component component : method.components()) {
                add(new PriceLine(
                        number,
                        method.id(),
                        Kind.RENEWAL,
                        component.kind(),
                        component.unitCost(),
                        component.fixed(),
                        true,
                        markups,
                        of.lasts(component)));
            }
            for (Impact impact : method.impacts()) {
                double price = of.prices().impacts().getOrDefault(impact.kind(), 0.0);
                add(new PriceLine(
                        number,
                        method.id(),
                        Kind.IMPACT,
                        impact.kind(),
                        impact.perUnit(),
                        impact.fixed(),
                        true,
                        price,
                        true));
            }
        }
        addRunning(number, asset);
    }

    private void addRunning(int number, Asset asset) {
        running(number, Kind.MAINTENANCE, asset.maintenance().unitCost(), 0, false);
        asset.periodic().ifPresent(turn -> running(number, Kind.PERIODIC, turn.unitCost(), turn.fixed(), true));
        asset.risk().ifPresent(risk -> running(number, Kind.RISK, risk.failureCost(), 0, false));
        running(
                number,
                Kind.BENEFIT,
                asset.benefit().unitValue(),
                asset.benefit().fixed(),
                true);
    }

    private void running(int asset, Kind kind, double unit, double fixed, boolean hasFixed) {
        add(new PriceLine(asset, "", kind, "", unit, fixed, hasFixed, 1, true));
    }

    private void add(PriceLine line) {
        Asset asset = of.assets().get(line.asset());
        if (line.amount(asset.quantity()) != 0) {
            Rows found = rows.computeIfAbsent(
                    new Key(asset.id(), line.method(), line.kind(), line.component()), key -> new Rows());
            (line.lasting() ? found.lasting : found.consumed).add(endRow());
            lines.add(line);
        }
    }

    /** The prices, by row. */
    public List<PriceLine> lines() {
        return lines;
    }

    /** First row on the sheet of prices that has none. */
    public int endRow() {
        return SheetGrid.FIRST_ROW + lines.size();
    }

    /** Formula of the stand-alone amount of a row that has a price: a product or sum of cells. */
    String formula(LedgerRow row) {
        PriceMultiple price = row.price().orElseThrow();
        Rows found = Objects.requireNonNull(rows.get(new Key(
                row.entry().asset(),
                price.method(),
                kind(row.entry().kind()),
                row.entry().component())));
        if (price.ofLasting() == price.ofConsumed() || found.consumed.isEmpty()) {
            List<Integer> all = new ArrayList<>(found.lasting);
            all.addAll(found.consumed);
            return times(all, price.ofLasting());
        }
        String consumed = price.ofConsumed() == 0 ? "" : times(found.consumed, price.ofConsumed());
        String lasting = found.lasting.isEmpty() ? "" : times(found.lasting, price.ofLasting());
        return lasting.isEmpty() || consumed.isEmpty() ? lasting + consumed : lasting + "+" + consumed;
    }

    private String times(List<Integer> of, double times) {
        String sum = of.stream().map(row -> amounts + row).collect(Collectors.joining("+"));
        String factor = of.size() == 1 ? sum : "(" + sum + ")";
        return times == 1 ? factor : factor + "*" + times;
    }

    private static Kind kind(Kind entry) {
        return switch (entry) {
            case SHARING, RESIDUAL, BACKLOG -> Kind.RENEWAL;
            default -> entry;
        };
    }
}
