package nl.werkmetwerk.plain;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.asset.Asset;

/** One amount in a year, undiscounted and discounted. */
record PlainEntry(int year, Asset asset, Kind kind, double amount, double presentValue) {
    boolean cash() {
        return switch (kind) {
            case RENEWAL, SHARING, COORDINATION, MAINTENANCE, PERIODIC, RISK -> true;
            case BENEFIT -> asset.benefit().cash();
            case IMPACT, RESIDUAL, BACKLOG -> false;
        };
    }
}
