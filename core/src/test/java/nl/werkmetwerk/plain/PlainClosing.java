package nl.werkmetwerk.plain;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.money.ResidualRule;

/** What an asset is worth or owes at the end of the horizon (§6). */
record PlainClosing(PlainLedger ledger, PlainStanding standing) {
    void book() {
        if (ledger.of.residualValue() == ResidualRule.NONE) {
            return;
        }
        if (ledger.of.residualValue() == ResidualRule.CONTINUATION) {
            book(Kind.RESIDUAL, new PlainContinuation(ledger.money, standing).amount());
        } else if (!standing.exists) {
            bookUnbuilt();
        } else if (standing.age < standing.life) {
            double left = (standing.life - standing.age) / (double) standing.life;
            book(Kind.RESIDUAL, -lasting() * left);
        } else {
            double overdue = (standing.age - standing.life) / (double) standing.life;
            book(Kind.BACKLOG, standAlone() - lasting() + lasting() * Math.min(1, overdue));
        }
    }

    private void bookUnbuilt() {
        Asset asset = standing.asset;
        if (asset.startYear() < ledger.money.end()) {
            book(Kind.BACKLOG, ledger.money.standAlone(asset, asset.methods().get(0), ledger.money.end()));
        }
    }

    private double lasting() {
        return ledger.money.lastingPart(standing.asset, standing.madeBy, ledger.money.end());
    }

    private double standAlone() {
        return ledger.money.standAlone(standing.asset, standing.madeBy, ledger.money.end());
    }

    private void book(Kind kind, double amount) {
        ledger.book(ledger.money.end(), standing.asset, kind, amount);
    }
}
