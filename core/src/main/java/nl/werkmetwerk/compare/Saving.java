package nl.werkmetwerk.compare;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What a strategy saves against a baseline (MODEL 6.12 to 6.19, 6.24, 6.25).
 *
 * @param strategy name
 * @param baseline what it is set against
 * @param amount euro, present value; negative when the strategy is dearer
 * @param fraction of the baseline's total; empty when that is not positive
 * @param bridge euro by term; they add up to {@code amount}
 * @param damageEffect euro of the saving that is there only because digging costs life (a memo, no term of the bridge)
 * @param integration euro of the saving that working together gives
 * @param timing euro of it that other years and methods give by themselves; the two add up to {@code amount}
 * @param endOfHorizon the saving when the horizon ends in other years
 * @param irr the internal rate of return when there is exactly one
 * @param irrRoots all internal rates in (−0.99, 10), ascending
 * @param modifiedIrr empty without gains or without losses
 * @param paybackYear calendar year from which the saving stays
 * @param benefitCostRatio present value of the better years over that of the worse; empty without worse ones
 * @param chance how sure it is; absent where nothing was drawn
 */
public record Saving(
        String strategy,
        Baseline baseline,
        double amount,
        OptionalDouble fraction,
        Amounts<BridgeTerm> bridge,
        double damageEffect,
        double integration,
        double timing,
        EndOfHorizon endOfHorizon,
        OptionalDouble irr,
        List<Double> irrRoots,
        OptionalDouble modifiedIrr,
        OptionalInt paybackYear,
        OptionalDouble benefitCostRatio,
        Optional<Chance> chance)
        implements Serializable {
    public Saving {
        irrRoots = List.copyOf(irrRoots);
    }

    /** Without a chance: nothing was drawn. */
    public Saving(
            String strategy,
            Baseline baseline,
            double amount,
            OptionalDouble fraction,
            Amounts<BridgeTerm> bridge,
            double damageEffect,
            double integration,
            double timing,
            EndOfHorizon endOfHorizon,
            OptionalDouble irr,
            List<Double> irrRoots,
            OptionalDouble modifiedIrr,
            OptionalInt paybackYear,
            OptionalDouble benefitCostRatio) {
        this(
                strategy,
                baseline,
                amount,
                fraction,
                bridge,
                damageEffect,
                integration,
                timing,
                endOfHorizon,
                irr,
                irrRoots,
                modifiedIrr,
                paybackYear,
                benefitCostRatio,
                Optional.empty());
    }

    /** The same saving, drawn. */
    Saving withChance(Chance drawn) {
        return new Saving(
                strategy,
                baseline,
                amount,
                fraction,
                bridge,
                damageEffect,
                integration,
                timing,
                endOfHorizon,
                irr,
                irrRoots,
                modifiedIrr,
                paybackYear,
                benefitCostRatio,
                Optional.of(drawn));
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
