package nl.werkmetwerk.files.document;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.outcome.Optimisation;

/**
 * The best years and methods, with their certificate (MODEL 7.8, 7.9); euro, present value.
 *
 * @param head the case
 * @param total of the strategy
 * @param lowerBound no schedule costs less
 * @param gap of the total above the bound, as a part of it; empty where the total is 0 and the bound is not
 * @param unsharedOptimum total of the best schedule found with sharing {@code own}; empty where there is none
 * @param unsharedLowerBound no schedule costs less with sharing {@code own}
 * @param timingGain what other years and methods give by themselves
 * @param integrationGain what working together gives
 * @param integrationGainAtLeast the part of it that is certain
 * @param sections number of sections
 * @param sectionsProvenOptimal number of those whose part of the schedule is proven to be within the gap asked for
 * @param strategy the schedule, complete
 * @param writeOff nominal euro written off more than under separate, a charge without cash (MODEL 9); empty where the
 *     case keeps no accounts
 * @param stamp what it was made from
 */
public record OptimumDocument(
        CaseHead head,
        double total,
        double lowerBound,
        OptionalDouble gap,
        OptionalDouble unsharedOptimum,
        OptionalDouble unsharedLowerBound,
        OptionalDouble timingGain,
        OptionalDouble integrationGain,
        OptionalDouble integrationGainAtLeast,
        int sections,
        int sectionsProvenOptimal,
        Strategy strategy,
        OptionalDouble writeOff,
        Stamp stamp)
        implements OptimiseDocument {
    static OptimumDocument of(CaseHead head, Optimisation found, Optional<MunicipalBudget> budget, Stamp stamp) {
        String name = found.strategy().name();
        return new OptimumDocument(
                head,
                found.total(),
                found.lowerBound(),
                Double.isFinite(found.gap()) ? OptionalDouble.of(found.gap()) : OptionalDouble.empty(),
                found.unsharedOptimum(),
                found.unsharedLowerBound(),
                found.timingGain(),
                found.integrationGain(),
                found.integrationGainAtLeast(),
                found.sections(),
                found.sectionsProvenOptimal(),
                found.strategy(),
                budget.map(charges -> charges.writeOffCaused(name, Baseline.SEPARATE))
                        .orElseGet(OptionalDouble::empty),
                stamp);
    }
}
