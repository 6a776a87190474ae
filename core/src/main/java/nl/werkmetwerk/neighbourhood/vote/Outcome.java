package nl.werkmetwerk.neighbourhood.vote;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a rule made of the votes (MODEL-practice 12.5), by the numbers of the items.
 *
 * @param won in order of winning
 * @param filled by equal shares: what then still fitted, by most votes, in order
 * @param purse by equal shares: euro a row, of the counting that holds
 * @param next what most votes would take now if it fitted
 */
public record Outcome(List<Integer> won, List<Integer> filled, OptionalDouble purse, Optional<Next> next)
        implements Serializable {
    /** Copies the lists. */
    public Outcome {
        won = List.copyOf(won);
        filled = List.copyOf(filled);
    }

    /** All that was chosen. */
    public BitSet items() {
        BitSet items = new BitSet();
        won.forEach(items::set);
        filled.forEach(items::set);
        return items;
    }

    /**
     * What comes next.
     *
     * @param item its number
     * @param lacks the most by which it exceeds a budget, euro
     */
    public record Next(int item, double lacks) implements Serializable {}
}
