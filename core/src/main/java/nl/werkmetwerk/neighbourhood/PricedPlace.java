package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What sets of the candidates of a place cost there; each is priced once. Several threads may ask. */
final class PricedPlace {
    private final Place place;
    private final PlacePricer pricer;
    private final Map<BitSet, SetPrice> known = new HashMap<>();

    PricedPlace(Place place, PlacePricer pricer) {
        this.place = place;
        this.pricer = pricer;
    }

    /** Those of a set, by candidate number, that are in this place. */
    List<Candidate> taken(BitSet set) {
        List<Candidate> taken = new ArrayList<>();
        for (Candidate candidate : place.candidates()) {
            if (set.get(candidate.number())) {
                taken.add(candidate);
            }
        }
        return taken;
    }

    /** What the place costs with those of a set that are in it. */
    synchronized SetPrice price(BitSet set) {
        BitSet here = new BitSet();
        for (int i = 0; i < place.candidates().size(); i++) {
            here.set(i, set.get(place.candidates().get(i).number()));
        }
        return known.computeIfAbsent(here, bits -> pricer.price(bits::get));
    }
}
