package nl.werkmetwerk.model.money;

import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * How much interest a municipality charges to its tasks (renteschema), in nominal euro of one year (MODEL 9).
 *
 * @param external interest on loans, 0 or more
 * @param income interest received, 0 or more
 * @param landExploitation interest charged to land exploitation and projects, 0 or more
 * @param equity interest charged on own equity and provisions, 0 or more
 * @param bookValue of the fixed assets at 1 January, above 0
 * @param applied the rate that is charged, within 0.5 point of the one computed; absent: the one computed
 */
public record InterestSchedule(
        double external,
        double income,
        double landExploitation,
        double equity,
        double bookValue,
        OptionalDouble applied)
        implements Serializable {
    /** Most that the applied rate may differ from the computed one (BBV): half a point. */
    public static final double MOST_ROUNDING = 0.005;

    /** So that a rate exactly half a point away is within it. */
    private static final double NOISE = 1e-12;

    /** @throws IllegalArgumentException if an amount is out of range, or the applied rate too far from the computed */
    public InterestSchedule {
        Require.amount(external, "external");
        Require.amount(income, "income");
        Require.amount(landExploitation, "landExploitation");
        Require.amount(equity, "equity");
        Require.positive(bookValue, "bookValue of the interest schedule");
        double computed = (external - income - landExploitation + equity) / bookValue;
        double rate = Require.rate(applied.orElse(computed), "interest rate");
        if (Math.abs(rate - computed) > MOST_ROUNDING + NOISE) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "applied (%s) is not allowed: it lies within 0.5 point of the computed rate, from %.6f to %.6f",
                    rate,
                    computed - MOST_ROUNDING,
                    computed + MOST_ROUNDING));
        }
    }

    /** Interest to be charged: external − income − land exploitation + equity. */
    public double toAllocate() {
        return external - income - landExploitation + equity;
    }

    /** The rate before rounding. */
    public double computedRate() {
        return toAllocate() / bookValue;
    }

    /** The rate that is charged. */
    public double rate() {
        return applied.orElse(computedRate());
    }

    /** Interest charged in euro: rate · book value. */
    public double allocated() {
        return rate() * bookValue;
    }

    /** What stays on the task field treasury: charged − to be charged. */
    public double result() {
        return allocated() - toAllocate();
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
