package nl.werkmetwerk.workbook.ledger;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * A row of the ledger sheet: an entry of the ledger, or one that would be there if a φ or κ were not 0.
 *
 * @param asset number of the asset
 * @param year year number
 * @param kind what it is for
 * @param component number of the component or impact kind, −1 without
 * @param amount euro, as the engine has it; 0 for an entry that is not there
 * @param standAlone euro before sharing, at price factors of 1; nil for coordination, which is reckoned over renewals
 * @param sum of the stand-alone amounts that share; 0 where nothing is shared
 * @param greatest of them
 */
record LedgerLine(
        int asset, int year, Kind kind, int component, double amount, double standAlone, double sum, double greatest) {
    /** Whether it is money paid or received. */
    boolean isCash(ResolvedCase resolved) {
        return kind.isCash(resolved.running().benefitIsCash(asset));
    }

    /** Whether a φ works on it. */
    boolean shared() {
        return kind == Kind.SHARING || kind == Kind.IMPACT && sum > greatest;
    }

    /** The φ or κ that works on it; 0 where none does. */
    double fraction(ResolvedCase resolved) {
        int section = resolved.assets().section(asset);
        return switch (kind) {
            case COORDINATION -> resolved.source().jointWorks().coordinationRate();
            case IMPACT -> shared() ? resolved.sharing().ofImpact(section, component) : 0;
            case SHARING -> resolved.sharing().ofComponent(section, component);
            default -> 0;
        };
    }

    /** What the formula of the sheet gives at price factors of 1. */
    double formula(double fraction, double renewals) {
        double discount = shared() ? fraction * (sum - greatest) * standAlone / sum : 0;
        return switch (kind) {
            case SHARING -> -discount;
            case COORDINATION -> fraction * renewals;
            default -> standAlone - discount;
        };
    }
}
