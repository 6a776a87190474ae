package nl.werkmetwerk.plain;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;

/** What an existing asset costs and yields in one year (§2). */
record PlainRunningCost(PlainLedger ledger, PlainLived lived) {
    void book() {
        book(Kind.MAINTENANCE, "maintenance", maintenance());
        book(Kind.PERIODIC, "maintenance", periodic());
        book(Kind.RISK, "risk", risk());
        book(Kind.BENEFIT, "benefit", -benefit());
    }

    private void book(Kind kind, String trend, double amount) {
        ledger.book(lived.year(), lived.asset(), kind, amount * ledger.money.trend(trend, lived.year()));
    }

    private double maintenance() {
        Maintenance m = lived.asset().maintenance();
        return lived.asset().quantity() * m.unitCost() * Math.pow(1 + m.growth(), lived.age());
    }

    private double periodic() {
        if (lived.asset().periodic().isEmpty() || lived.renewed()) {
            return 0;
        }
        Periodic p = lived.asset().periodic().get();
        for (int multiple = p.every(); multiple <= lived.age(); multiple += p.every()) {
            if (multiple > lived.ageBefore()) {
                return lived.asset().quantity() * p.unitCost() + p.fixed();
            }
        }
        return 0;
    }

    private double risk() {
        if (lived.asset().risk().isEmpty()) {
            return 0;
        }
        Risk r = lived.asset().risk().get();
        double failures = expected(r, lived.age() + 1) - expected(r, lived.age());
        return lived.asset().quantity() * r.failureCost() * failures;
    }

    private static double expected(Risk r, int age) {
        return Math.pow(age / r.scale(), r.shape());
    }

    private double benefit() {
        Asset asset = lived.asset();
        return asset.quantity() * asset.benefit().unitValue() + asset.benefit().fixed();
    }
}
