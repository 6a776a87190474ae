package nl.werkmetwerk.study;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.parties.PartyAnalyst;

/**
 * Who gains by a strategy, who pays whom, who would walk away, and is the money there? (MODEL 8)
 *
 * @param strategy its name; absent: the one that answers the case, {@link nl.werkmetwerk.compare.Winner}
 */
public record PartyStudy(Optional<String> strategy) implements Study<PartyAnswer> {
    /** @throws IllegalArgumentException if the case has no such strategy */
    @Override
    public PartyAnswer run(Case of, Run run) {
        Strategy chosen = Chosen.strategy(of, strategy);
        List<Strategy> beside = chosen.equals(Strategy.SEPARATE) ? List.of(chosen) : List.of(Strategy.SEPARATE, chosen);
        return new PartyAnswer(PartyAnalyst.analyse(of, chosen), Accounts.budget(of, beside));
    }
}
