package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Potential;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.study.CompareAnswer;

/**
 * The result of {@code compare} (MODEL 6.21).
 *
 * @param head the case
 * @param strategies {@code separate}, {@code coincident}, then the case's own in its order
 * @param savings every later strategy against {@code separate}, then the case's own against {@code coincident}
 * @param warnings reasons to doubt
 * @param potentials how far sharing could carry each saving
 * @param stamp what it was made from
 */
public record CompareDocument(
        CaseHead head,
        List<ComparedStrategy> strategies,
        List<ComparedSaving> savings,
        List<ToldWarning> warnings,
        List<Potential> potentials,
        Stamp stamp)
        implements CaseDocument {
    public CompareDocument {
        strategies = List.copyOf(strategies);
        savings = List.copyOf(savings);
        warnings = List.copyOf(warnings);
        potentials = List.copyOf(potentials);
    }

    /**
     * Tells the answer of a study.
     *
     * @param warnings its doubts, as sentences
     */
    public static CompareDocument of(CompareAnswer answer, List<ToldWarning> warnings, Stamp stamp) {
        Comparison comparison = answer.comparison();
        Optional<MunicipalBudget> budget = answer.budget();
        return new CompareDocument(
                CaseHead.of(comparison.of()),
                comparison.strategies().stream()
                        .map(result -> new ComparedStrategy(
                                result, number(budget, charges -> charges.writeOff(result.name()))))
                        .toList(),
                comparison.savings().stream()
                        .map(result -> new ComparedSaving(
                                result,
                                number(
                                        budget,
                                        charges -> charges.writeOffCaused(result.strategy(), result.baseline()))))
                        .toList(),
                warnings,
                comparison.potentials(),
                stamp);
    }

    private static OptionalDouble number(
            Optional<MunicipalBudget> budget, Function<MunicipalBudget, OptionalDouble> figure) {
        return budget.map(figure).orElseGet(OptionalDouble::empty);
    }

    /**
     * A strategy, a baseline or one of the case's own.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public ComparedStrategy strategy(String name) {
        return strategies.stream()
                .filter(strategy -> strategy.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no strategy " + name));
    }

    /**
     * What a strategy saves against a baseline.
     *
     * @throws IllegalArgumentException if there is no such saving
     */
    public ComparedSaving saving(String strategy, Baseline against) {
        return savings.stream()
                .filter(saving -> saving.result().baseline() == against
                        && saving.result().strategy().equals(strategy))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no saving of " + strategy + " against " + against));
    }
}
