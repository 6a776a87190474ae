package nl.werkmetwerk.parties;

import java.io.Serializable;
import java.util.Map;

/**
 * One step of the proof that a split is the nucleolus: the largest excess of the coalitions not settled before cannot be
 * less, and these coalitions have it in every split that is as good.
 *
 * @param excess the largest excess that is left, in euro
 * @param coalitions bit set → weight above 0; the weights add up to 1
 * @param players player at his lower bound → weight above 0
 */
public record NucleolusStage(double excess, Map<Integer, Double> coalitions, Map<Integer, Double> players)
        implements Serializable {
    public NucleolusStage {
        coalitions = Map.copyOf(coalitions);
        players = Map.copyOf(players);
    }
}
