package nl.werkmetwerk.parties;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * Whether the money is there, for one party or all together; euro of present value at the price level of the case
 * (MODEL 8).
 *
 * @param coverage money reserved
 * @param received contributions to the works of its own assets
 * @param paid contributions to works, its own or others'
 * @param cash cost of its own assets in money, without VAT; a cash benefit counts against it
 * @param vat VAT on that cost, benefit aside
 * @param gap coverage + received − paid − cash − vat; below 0: money is short
 * @param closes whether the gap is not below 0, within tolerance
 * @param shortFrom first calendar year in which what has come in by then, at present value, is less than what has gone out
 * @param breakEvenContribution the part of its works that a further contribution must pay for the gap to be 0; 0 where it
 *     closes, absent where even all of the works is not enough
 * @param years b … b+N−1, which make the amounts above when discounted
 */
public record ClosingBalance(
        double coverage,
        double received,
        double paid,
        double cash,
        double vat,
        double gap,
        boolean closes,
        OptionalInt shortFrom,
        OptionalDouble breakEvenContribution,
        List<ClosingYear> years)
        implements Serializable {
    public ClosingBalance {
        years = List.copyOf(years);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
