package nl.werkmetwerk.neighbourhood;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.model.neighbourhood.PackageBudget;
import nl.werkmetwerk.model.stored.StoredRecord;
import nl.werkmetwerk.neighbourhood.vote.Ballots;
import nl.werkmetwerk.neighbourhood.vote.Votes;

/**
 * What is asked of the package of a case.
 *
 * @param ballots how residents weigh the criteria; absent: the weights of the case count
 * @param votes what residents ask for; absent: nobody voted
 * @param front most rows of the front, 1 or more
 */
public record PackageQuestion(Optional<Ballots> ballots, Optional<Votes> votes, int front) implements Serializable {
    /** So many rows of the front, where nobody says. */
    public static final int USUAL_FRONT = 50;

    /** Of nobody's ballots and votes. */
    public static final PackageQuestion PLAIN = new PackageQuestion(Optional.empty(), Optional.empty(), USUAL_FRONT);

    /** @throws IllegalArgumentException if no row of the front is asked for */
    public PackageQuestion {
        if (front < 1) {
            throw new IllegalArgumentException("front (" + front + ") is not allowed: it is at least 1");
        }
    }

    /** Why a case cannot be asked this. */
    public enum Obstacle {
        /** The case asks for no package. */
        NO_PACKAGE,
        /** There are votes, and nobody said beforehand which choice counts. */
        NO_CHOICE,
        /** There are votes, and no first budget above 0 to share. */
        NO_BUDGET
    }

    /** Why the case cannot be asked this; empty when it can. */
    public Optional<Obstacle> obstacle(Case of) {
        if (!of.packages().isThere()) {
            return Optional.of(Obstacle.NO_PACKAGE);
        }
        boolean budget = of.packages().budgets().stream()
                .findFirst()
                .map(PackageBudget::amount)
                .filter(amount -> amount > 0)
                .isPresent();
        if (votes.isPresent() && !budget) {
            return Optional.of(Obstacle.NO_BUDGET);
        }
        return votes.isPresent() && of.packages().choice().isEmpty()
                ? Optional.of(Obstacle.NO_CHOICE)
                : Optional.empty();
    }

    /** The choice named before the count; most points where nobody named one. */
    public static ChoiceRule choice(Case of) {
        return of.packages().choice().orElse(ChoiceRule.POINTS);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
