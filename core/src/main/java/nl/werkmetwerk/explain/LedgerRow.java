package nl.werkmetwerk.explain;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.entry.AmountRule;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.entry.Term;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * An entry of the ledger with the terms that its amount follows from, stand-alone amounts being given.
 *
 * @param entry the entry; of amount 0 where it would only be there if a φ or κ were not 0
 * @param rule how the amount follows from the terms
 * @param standAlone c: euro before sharing, at prices of the year; of coordination the stand-alone cost of the renewal
 * @param sum S: that of all that share; 0 where nothing is shared
 * @param greatest m: the greatest of them; 0 where nothing is shared
 * @param fraction the φ or κ that works on it; 0 where none does
 * @param sharedInDistrict whether its φ is for works of the district
 * @param isCash whether it is money paid or received
 * @param goingOn what the stand-alone amount of a residual value follows from where assets go on for ever
 * @param price how many times a price of the case the stand-alone amount is, before what {@code goingOn} says; empty for
 *     coordination
 * @param sharesFrom number of the first asset of those that share it in its year, which tells them from others; below 0
 *     where nothing is shared
 * @param discipline number of its discipline in {@link LedgerTable#disciplines()}
 * @param owner number of its owner in {@link LedgerTable#owners()}
 */
public record LedgerRow(
        LedgerEntry entry,
        AmountRule rule,
        double standAlone,
        double sum,
        double greatest,
        double fraction,
        boolean sharedInDistrict,
        boolean isCash,
        Optional<GoingOnTerms> goingOn,
        Optional<PriceMultiple> price,
        int sharesFrom,
        int discipline,
        int owner)
        implements Serializable {
    /**
     * A term.
     *
     * @throws IllegalArgumentException if the rule has no such term
     */
    public double value(Term term) {
        return switch (term) {
            case STAND_ALONE -> standAlone;
            case SUM -> sum;
            case GREATEST -> greatest;
            case OVERLAP, COORDINATION -> fraction;
            default ->
                throw new IllegalArgumentException(
                        "no term " + term.symbol() + " in " + rule.formula().text());
        };
    }

    /** Whether it is shared with other works. */
    public boolean isShared() {
        return sum > greatest;
    }

    /** What the rule makes of the terms: the amount of the entry, but for rounding. */
    public double byRule() {
        return rule.value(this::value);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
