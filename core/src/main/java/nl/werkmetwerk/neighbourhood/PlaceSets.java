package nl.werkmetwerk.neighbourhood;

import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.neighbourhood.Criterion;

/**
 * The allowed sets of a place, each with what it costs, spends and is worth there; in arrays, the empty set first.
 *
 * @param members candidate numbers of each set, ascending
 * @param netCost of each set, euro of present value
 * @param spent by budget and set, euro
 * @param raw by criterion and set
 */
@SuppressWarnings("ArrayRecordComponent") // for the eyes of this room only: nobody compares or keeps it
record PlaceSets(int[][] members, double[] netCost, double[][] spent, double[][] raw) {
    /** Prices every allowed set of a place. */
    static PlaceSets of(Case of, Place place, PlacePricer pricer) {
        List<Long> sets = new AllowedSets(place.candidates()).all();
        int budgets = of.packages().budgets().size();
        List<Criterion> criteria = of.packages().criteria();
        int[][] members = new int[sets.size()][];
        double[] netCost = new double[sets.size()];
        double[][] spent = new double[budgets][sets.size()];
        double[][] raw = new double[criteria.size()][sets.size()];
        SetPrice none = pricer.price(i -> false);
        for (int set = 0; set < sets.size(); set++) {
            long bits = sets.get(set);
            List<Candidate> taken = taken(place, bits);
            SetPrice price = pricer.price(i -> (bits >> i & 1) != 0);
            members[set] = taken.stream().mapToInt(Candidate::number).toArray();
            netCost[set] = price.total() - none.total();
            for (int budget = 0; budget < budgets; budget++) {
                spent[budget][set] = price.spent()[budget] - none.spent()[budget];
            }
            for (int criterion = 0; criterion < raw.length; criterion++) {
                raw[criterion][set] = Worth.raw(criteria.get(criterion), taken);
            }
        }
        return new PlaceSets(members, netCost, spent, raw);
    }

    private static List<Candidate> taken(Place place, long bits) {
        return IntStream.range(0, place.candidates().size())
                .filter(i -> (bits >> i & 1) != 0)
                .mapToObj(place.candidates()::get)
                .toList();
    }

    int count() {
        return netCost.length;
    }
}
