package nl.werkmetwerk.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.together.Places;

/**
 * C(S): what all assets cost together when those of S follow a strategy and all others go their own way (MODEL 8).
 *
 * <p>What happens in one place depends only on which of the owners there are members. So a place is evaluated for the
 * subsets of its own owners only, and the cost of a coalition is a sum of one number for each distinct set of owners.
 */
final class CoalitionCosts {
    private final ResolvedCase resolved;
    private final ResolvedStrategy strategy;
    private final int[] owners;
    private final int[] playerOfOwner;
    private final Map<Long, List<Place>> placesByOwners = new LinkedHashMap<>();
    private final Map<Long, Map<Long, Double>> known = new HashMap<>();
    private final LedgerPricer pricer;

    CoalitionCosts(ResolvedCase resolved, ResolvedStrategy strategy, Players players) {
        this.resolved = resolved;
        this.strategy = strategy;
        owners = players.owners();
        pricer = new LedgerPricer(resolved);
        playerOfOwner = new int[resolved.owners().count()];
        for (int player = 0; player < owners.length; player++) {
            playerOfOwner[owners[player]] = player;
        }
        for (int district = 0; district < resolved.districtCount(); district++) {
            Places.visit(resolved, district, (first, end) -> addPlace(new Place(first, end)));
        }
    }

    private void addPlace(Place place) {
        long there = 0;
        int end = resolved.firstAsset(place.endSection);
        for (int asset = resolved.firstAsset(place.firstSection); asset < end; asset++) {
            there |= 1L << playerOfOwner[resolved.assets().owner(asset)];
        }
        if (there != 0) {
            placesByOwners.computeIfAbsent(there, owners -> new ArrayList<>()).add(place);
        }
    }

    /** C(S) in euro, present value; S is a bit set of players. */
    double of(long coalition) {
        double sum = 0;
        for (Map.Entry<Long, List<Place>> places : placesByOwners.entrySet()) {
            long members = coalition & places.getKey();
            sum += known.computeIfAbsent(places.getKey(), owners -> new HashMap<>())
                    .computeIfAbsent(members, s -> evaluate(places.getValue(), s));
        }
        return sum;
    }

    private double evaluate(List<Place> places, long members) {
        boolean[] follows = new boolean[playerOfOwner.length];
        for (int player = 0; player < owners.length; player++) {
            follows[owners[player]] = (members >> player & 1) == 1;
        }
        ResolvedStrategy followed = strategy.followedBy(follows);
        Total total = new Total();
        for (Place place : places) {
            pricer.pricePlace(followed, place.firstSection, place.endSection, total);
        }
        return total.sum;
    }

    /** Sections that are priced together. */
    private record Place(int firstSection, int endSection) {}

    private final class Total implements LedgerSink {
        private double sum;

        @Override
        public void entry(int asset, int year, Kind kind, int component, double amount) {
            sum += amount * resolved.clock().discount(year);
        }
    }
}
