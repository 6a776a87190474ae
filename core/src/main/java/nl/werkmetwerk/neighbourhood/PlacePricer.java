package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.neighbourhood.PackageBudget;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/**
 * Prices sets of measures in one place by the engine's own prices: a section, or a district where a kind is shared
 * within it, so that no other place changes by what is taken here. Holds scratch arrays: for one thread.
 */
final class PlacePricer {
    private final PackageWorks works;
    private final List<Asset> assets;
    private final List<Candidate> candidates;
    private final ResolvedCase resolved;
    private final LedgerPricer pricer;
    private final PlaceTally tally;

    /**
     * A pricer of a place.
     *
     * @param apart whether the place is a section of a district in which a kind is shared: what comes out is then the
     *     least that a set can cost there
     */
    PlacePricer(Case of, PackageWorks works, Place place, List<String> owners, boolean apart) {
        this.works = works;
        this.assets = place.assets();
        this.candidates = place.candidates();
        List<Asset> all = new ArrayList<>(assets);
        candidates.forEach(candidate -> all.add(candidate.asset()));
        Case alone = of.toBuilderOfPart().sections(place.sections()).assets(all).build();
        resolved = ResolvedCase.of(alone);
        pricer = new LedgerPricer(resolved);
        tally = tally(of, owners, apart);
    }

    private PlaceTally tally(Case of, List<String> owners, boolean apart) {
        List<PackageBudget> budgets = of.packages().budgets();
        int count = resolved.assets().count();
        boolean[][] covers = new boolean[budgets.size()][count];
        boolean[][] years = new boolean[budgets.size()][of.horizon()];
        int[] ownerOf = new int[count];
        for (int asset = 0; asset < count; asset++) {
            Asset one = resolved.assets().get(asset);
            Section section = resolved.section(resolved.assets().section(asset));
            ownerOf[asset] = owners.indexOf(one.ownerOrNone());
            for (int budget = 0; budget < covers.length; budget++) {
                covers[budget][asset] = budgets.get(budget).covers(one, section);
            }
        }
        for (int budget = 0; budget < years.length; budget++) {
            for (int year = 0; year < years[budget].length; year++) {
                years[budget][year] = budgets.get(budget).covers(of.baseYear() + year);
            }
        }
        return new PlaceTally(resolved, covers, years, ownerOf, owners.size(), apart ? districtShare() : new double[0]);
    }

    private double[] districtShare() {
        double[] share = new double[resolved.kinds().count()];
        if (works.shares()) {
            Arrays.setAll(share, kind -> resolved.sharing().ofComponent(0, kind));
        }
        return share;
    }

    /** Prices the set of those candidates of the place, by their number in it, that are taken. */
    SetPrice price(IntPredicate taken) {
        tally.clear();
        List<Candidate> set = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (taken.test(i)) {
                set.add(candidates.get(i));
            } else {
                tally.leaveOut(resolved.assetNumber(candidates.get(i).id()));
            }
        }
        Strategy strategy = works.strategy(PackageWorks.NAME, assets, set);
        pricer.priceAll(ResolvedStrategy.of(strategy, resolved), tally);
        return tally.price();
    }
}
