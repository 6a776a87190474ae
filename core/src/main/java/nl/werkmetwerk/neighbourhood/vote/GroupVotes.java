package nl.werkmetwerk.neighbourhood.vote;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.model.CodePointOrder;

/**
 * What a group of residents gets of what was chosen (MODEL-practice 12.6). Groups below the smallest are here too: whoever
 * shows them hides those.
 *
 * @param group its name
 * @param voters its rows, those without a vote too; 1 or more
 * @param served share of them with points for something chosen, 0 to 1
 * @param perVoter euro a row spent on what they asked for: κ by their part of its points
 */
public record GroupVotes(String group, int voters, double served, double perVoter) implements Serializable {
    /**
     * Every group of the votes, by code point.
     *
     * @param votes the votes
     * @param election the same, spread over the items
     * @param chosen the items chosen
     */
    public static List<GroupVotes> of(Votes votes, Election election, BitSet chosen) {
        double[] spent = new double[election.rows()];
        BitSet served = new BitSet();
        chosen.stream().forEach(item -> add(election, item, spent, served));
        Map<String, List<Integer>> rows = new TreeMap<>(CodePointOrder::compare);
        for (int row = 0; row < election.rows(); row++) {
            int number = row;
            votes.rows()
                    .get(row)
                    .group()
                    .ifPresent(group -> rows.computeIfAbsent(group, name -> new ArrayList<>())
                            .add(number));
        }
        return rows.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue(), spent, served))
                .toList();
    }

    private static void add(Election election, int item, double[] spent, BitSet served) {
        int[] rows = election.supporters(item);
        for (int number = 0; number < rows.length; number++) {
            spent[rows[number]] += election.kappa(item) * election.weights(item)[number] / election.points(item);
            served.set(rows[number]);
        }
    }

    private static GroupVotes of(String group, List<Integer> rows, double[] spent, BitSet served) {
        double sum = 0;
        for (int row : rows) {
            sum += spent[row];
        }
        double voters = rows.size();
        return new GroupVotes(
                group, rows.size(), rows.stream().filter(served::get).count() / voters, sum / voters);
    }
}
