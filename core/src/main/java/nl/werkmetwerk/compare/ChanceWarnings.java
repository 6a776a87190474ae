package nl.werkmetwerk.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Savings of which the mean says something else than the figure (MODEL 6, {@code meanContradicts}). */
final class ChanceWarnings {
    private ChanceWarnings() {}

    /**
     * One for each saving whose mean has another sign.
     *
     * @param savings with their chances
     * @param first total of the first strategy, against which what counts as nothing is measured
     */
    static List<Warning> of(List<Saving> savings, double first) {
        double tie = Winner.tie(first);
        return savings.stream()
                .filter(saving -> saving.chance().isPresent())
                .filter(saving ->
                        areOpposed(saving.amount(), saving.chance().get().mean(), tie))
                .map(ChanceWarnings::warning)
                .toList();
    }

    private static boolean areOpposed(double amount, double mean, double tie) {
        return (amount > tie && mean < -tie) || (amount < -tie && mean > tie);
    }

    private static Warning warning(Saving saving) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("when", saving.amount() > 0 ? "saves" : "loses");
        facts.put("strategy", saving.strategy());
        facts.put("baseline", saving.baseline().id());
        facts.put("amount", saving.amount());
        facts.put("mean", saving.chance().orElseThrow().mean());
        facts.put("chance", saving.chance().orElseThrow().probabilityPositive());
        return new Warning(Warning.Code.MEAN_CONTRADICTS, "strategies[" + saving.strategy() + "]", facts);
    }
}
