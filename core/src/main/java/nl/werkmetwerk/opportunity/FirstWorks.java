package nl.werkmetwerk.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/**
 * Prices the works of every candidate's first joint year, and each rider with and without. As sections do not touch each
 * other, one strategy names the works of all of them: the number of strategies is that of the riders of the section
 * with most.
 */
final class FirstWorks {
    private final ResolvedCase resolved;
    private final List<Candidate> candidates;
    private final LedgerPricer pricer;
    private final SectionTally tally;
    private final ResolvedStrategy first;
    private final List<ResolvedStrategy> with = new ArrayList<>();
    private final List<ResolvedStrategy> without = new ArrayList<>();

    FirstWorks(ResolvedCase resolved, List<Candidate> candidates) {
        this.resolved = resolved;
        this.candidates = candidates;
        pricer = new LedgerPricer(resolved);
        tally = new SectionTally(resolved);
        first = strategy(candidates, false, Candidate::assets);
        int most = candidates.stream()
                .mapToInt(found -> found.riders().size())
                .max()
                .orElse(0);
        for (int rider = 0; rider < most; rider++) {
            int number = rider;
            with.add(strategy(
                    having(number), true, found -> joined(found, found.riders().get(number))));
            without.add(strategy(
                    having(number), true, found -> left(found, found.riders().get(number))));
        }
    }

    private List<Candidate> having(int rider) {
        return candidates.stream()
                .filter(found -> found.riders().size() > rider)
                .toList();
    }

    private static List<Integer> left(Candidate found, int rider) {
        return found.assets().stream().filter(asset -> asset != rider).toList();
    }

    private static List<Integer> joined(Candidate found, int rider) {
        List<Integer> all = new ArrayList<>(left(found, rider));
        all.add(rider);
        return all;
    }

    private ResolvedStrategy strategy(
            List<Candidate> sections, boolean complete, Function<Candidate, List<Integer>> assets) {
        List<Works> works = new ArrayList<>();
        for (Candidate found : sections) {
            List<String> ids = assets.apply(found).stream()
                    .map(asset -> resolved.assets().get(asset).id())
                    .toList();
            works.add(new Works(resolved.clock().calendar(found.year()), ids, Map.of()));
        }
        return ResolvedStrategy.of(
                new Strategy("first works", works, complete, OptionalInt.empty(), Sharing.ALL), resolved);
    }

    /** Total of the section when only the works of the first joint year are named. */
    double total(Candidate found) {
        pricer.pricePlace(first, found.section(), found.section() + 1, tally.clear());
        return tally.total();
    }

    /** What each rider costs alone and with the works. */
    List<Rider> riders(Candidate found) {
        List<Rider> riders = new ArrayList<>();
        for (int i = 0; i < found.riders().size(); i++) {
            riders.add(rider(found, i));
        }
        return riders;
    }

    private Rider rider(Candidate found, int number) {
        int asset = found.riders().get(number);
        int planned = resolved.assets().plannedYear(asset);
        pricer.pricePlace(without.get(number), found.section(), found.section() + 1, tally.clear());
        double others = tally.works(found.year());
        pricer.pricePlace(with.get(number), found.section(), found.section() + 1, tally.watching(asset, planned));
        double withWorks = tally.works(found.year()) - others;
        double earlier = tally.running();
        double alone = standAlone(asset, planned);
        double rounding = OpportunityFinder.ROUNDING * Math.max(1, Math.max(Math.abs(others), alone));
        return new Rider(
                resolved.assets().get(asset).id(),
                resolved.clock().calendar(planned),
                alone,
                withWorks,
                earlier,
                alone - (withWorks + earlier) > rounding);
    }

    private double standAlone(int asset, int year) {
        Methods methods = resolved.methods();
        int method = resolved.assets().firstMethod(asset);
        double sum = 0;
        for (int line = methods.firstCost(method); line < methods.firstCost(method + 1); line++) {
            sum += methods.costAmount(line) * resolved.trends().ofKind(methods.costKind(line), year);
        }
        return sum * resolved.clock().discount(year);
    }
}
