package nl.werkmetwerk.neighbourhood;

import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.neighbourhood.MethodChange;
import nl.werkmetwerk.model.neighbourhood.PackageBudget;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * By how much less than its sections apart a large district can cost, where kinds are shared within it: the greatest work
 * of a kind and year is paid once, and that of the base stays unless a measure changes the base; only what is given to
 * some of those who share, under a budget for these alone, can move from one to another.
 */
final class DistrictSlack {
    private final boolean there;
    private final double cost;
    private final double[] spent;

    /** @param apart sections of large districts */
    DistrictSlack(Case of, BasePlan base, List<Place> apart) {
        there = !apart.isEmpty();
        List<PackageBudget> budgets = of.packages().budgets();
        spent = new double[budgets.size()];
        double all = 0;
        double greatestDiscount = 1;
        if (there) {
            ResolvedCase resolved = ResolvedCase.of(of);
            for (double factor : resolved.clock().discountOfYears()) {
                greatestDiscount = Math.max(greatestDiscount, factor);
            }
            for (Place place : apart) {
                for (Asset asset : place.assets()) {
                    double shared = sharedWorks(resolved, base, asset, List.of());
                    List<String> changed = changed(place, asset);
                    double less = changed.isEmpty() ? 0 : sharedWorks(resolved, base, asset, changed);
                    all += less;
                    for (int i = 0; i < spent.length; i++) {
                        boolean some = budgets.get(i).party().isPresent()
                                || budgets.get(i).discipline().isPresent();
                        boolean covered =
                                budgets.get(i).covers(asset, place.sections().get(0));
                        spent[i] += covered ? some ? shared : less : 0;
                    }
                }
            }
        }
        cost = all * greatestDiscount;
    }

    /** Methods in which a measure of the place can change an asset. */
    private static List<String> changed(Place place, Asset asset) {
        List<String> own = asset.methods().stream().map(Method::id).toList();
        return place.candidates().stream()
                .flatMap(candidate -> candidate.measure().changes().stream())
                .filter(change -> change.discipline().equals(asset.discipline()) && own.contains(change.method()))
                .map(MethodChange::method)
                .toList();
    }

    /**
     * What the works of an asset cost, undiscounted, in the kinds that are shared within its district, more than by the
     * cheapest of other methods in the same years; without others all of it.
     */
    private static double sharedWorks(ResolvedCase resolved, BasePlan base, Asset asset, List<String> others) {
        int number = resolved.assetNumber(asset.id());
        double sum = 0;
        for (BasePlan.Renewal renewal : base.renewals(asset)) {
            int year = renewal.year() - resolved.clock().calendar(0);
            int method = method(resolved, number, asset, renewal.method());
            for (int kind = 0; kind < resolved.kinds().count(); kind++) {
                if (resolved.sharing().byDistrict(kind)) {
                    double now = amount(resolved, method, kind, year);
                    double least = others.isEmpty() ? 0 : now;
                    for (String other : others) {
                        int instead = method(resolved, number, asset, other);
                        boolean stays = resolved.methods().life(instead)
                                == resolved.methods().life(method);
                        least = Math.min(least, stays ? amount(resolved, instead, kind, year) : 0);
                    }
                    sum += now - least;
                }
            }
        }
        return sum;
    }

    private static int method(ResolvedCase resolved, int number, Asset asset, String id) {
        List<String> ids = asset.methods().stream().map(Method::id).toList();
        return resolved.assets().firstMethod(number) + ids.indexOf(id);
    }

    private static double amount(ResolvedCase resolved, int method, int kind, int year) {
        double sum = 0;
        for (int line = resolved.methods().firstCost(method);
                line < resolved.methods().firstCost(method + 1);
                line++) {
            if (resolved.methods().costKind(line) == kind) {
                sum += resolved.methods().costAmount(line) * resolved.trends().ofKind(kind, year);
            }
        }
        return sum;
    }

    /** Whether there are such districts, so that sets are priced too low. */
    boolean isThere() {
        return there;
    }

    /** Euro of present value, at the greatest discount factor. */
    double cost() {
        return cost;
    }

    /** Undiscounted, under a budget, euro. */
    double spent(int budget) {
        return spent[budget];
    }
}
