package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.ledger.Totals;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.neighbourhood.PackageBudget;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Threads;

/** A case with the measures that can come in it, and what every set of them costs and is worth (MODEL-practice 12.3). */
final class Neighbourhood {
    /** So many candidates of a district that shares a kind are gone through in all sets together. */
    private static final int MOST_TOGETHER = 12;

    private final Case of;
    private final int mostTogether;
    private final BasePlan base;
    private final PackageWorks works;
    private final List<Candidate> candidates;
    private final List<Unplaced> unplaced;
    private final List<String> owners;
    private final List<PricedPlace> places;
    private final List<PlaceSets> sets;
    private final Worth worth;
    private final DistrictSlack slack;
    private final double baseTotal;

    private Neighbourhood(Case of, int mostTogether, int threads) {
        this.of = of;
        this.mostTogether = mostTogether;
        ResolvedCase resolved = ResolvedCase.of(of);
        base = BasePlan.of(resolved, baseStrategy(of));
        works = new PackageWorks(base, of.baseYear() + of.horizon());
        Placement placement = Placement.of(of, base);
        candidates = placement.candidates();
        unplaced = placement.unplaced();
        owners = allOwners();
        worth = new Worth(of.packages().criteria(), candidates);
        List<Place> all = Place.of(of, candidates);
        places = all.stream()
                .map(place -> new PricedPlace(place, new PlacePricer(of, works, place, owners, false)))
                .toList();
        List<Place> whole = all.stream().filter(place -> !isTooLarge(place)).toList();
        List<Place> apart = all.stream()
                .filter(this::isTooLarge)
                .flatMap(place -> place.bySection().stream())
                .toList();
        slack = new DistrictSlack(of, base, apart);
        sets = new ArrayList<>(Threads.of(threads)
                .run(whole, () -> place -> PlaceSets.of(of, place, new PlacePricer(of, works, place, owners, false))));
        sets.addAll(Threads.of(threads)
                .run(apart, () -> place -> PlaceSets.of(of, place, new PlacePricer(of, works, place, owners, true))));
        baseTotal = Totals.of(resolved, strategy(PackageWorks.NAME, new BitSet()), threads)
                .total();
    }

    /** Whether a district has more candidates than all sets of them can be gone through. */
    private boolean isTooLarge(Place place) {
        return place.sections().size() > 1 && place.candidates().size() > mostTogether;
    }

    /** The same with another number of candidates of a district from which its sections are priced apart. */
    static Neighbourhood of(Case of, int mostTogether, int threads) {
        return new Neighbourhood(of, mostTogether, threads);
    }

    static Neighbourhood of(Case of, int threads) {
        return new Neighbourhood(of, MOST_TOGETHER, threads);
    }

    /** The base: the one named, else the case's last, without one {@code coincident} (MODEL-practice 12.1). */
    static Strategy baseStrategy(Case of) {
        return of.packages().strategy().flatMap(of::strategy).orElseGet(of::lastStrategy);
    }

    private List<String> allOwners() {
        Set<String> all = new LinkedHashSet<>();
        of.assets().forEach(asset -> all.add(asset.ownerOrNone()));
        candidates.forEach(candidate -> all.add(candidate.asset().ownerOrNone()));
        return List.copyOf(all);
    }

    Case of() {
        return of;
    }

    BasePlan base() {
        return base;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Unplaced> unplaced() {
        return unplaced;
    }

    /** Owners of an asset of the case or of a candidate, in order. */
    List<String> owners() {
        return owners;
    }

    /** The allowed sets of every place, budgets aside. */
    List<PlaceSets> sets() {
        return sets;
    }

    /** What the sets leave out where a district is too large to be priced as a whole. */
    DistrictSlack slack() {
        return slack;
    }

    Worth worth() {
        return worth;
    }

    List<PackageBudget> budgets() {
        return of.packages().budgets();
    }

    /** total(P(∅)), euro. */
    double baseTotal() {
        return baseTotal;
    }

    /** The candidates of a set. */
    List<Candidate> taken(BitSet set) {
        return set.stream().mapToObj(candidates::get).toList();
    }

    /** P(X) as a strategy. */
    Strategy strategy(String name, BitSet set) {
        return works.strategy(name, of.assets(), taken(set));
    }

    /** What a set costs and spends. */
    SetValue value(BitSet set) {
        double netCost = 0;
        double upkeep = 0;
        double[] spent = new double[budgets().size()];
        double[] byOwner = new double[owners.size()];
        for (PricedPlace place : places) {
            if (!place.taken(set).isEmpty()) {
                SetPrice none = place.price(new BitSet());
                SetPrice with = place.price(set);
                netCost += with.total() - none.total();
                upkeep += with.upkeep() - none.upkeep();
                add(with.spent(), none.spent(), spent);
                add(with.byOwner(), none.byOwner(), byOwner);
            }
        }
        return new SetValue(netCost, spent, upkeep, byOwner);
    }

    private static void add(double[] with, double[] without, double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] += with[i] - without[i];
        }
    }

    /** A set of one. */
    static BitSet only(int candidate) {
        BitSet set = new BitSet();
        set.set(candidate);
        return set;
    }

    static BitSet set(Collection<Integer> numbers) {
        BitSet set = new BitSet();
        numbers.forEach(set::set);
        return set;
    }

    /** Ids of a set, in order. */
    List<String> ids(Collection<Integer> numbers) {
        List<String> ids = new ArrayList<>();
        numbers.forEach(number -> ids.add(candidates.get(number).id()));
        return ids;
    }
}
