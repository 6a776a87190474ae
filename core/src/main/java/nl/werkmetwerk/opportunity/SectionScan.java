package nl.werkmetwerk.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.resolved.Block;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Looks at one section after another; scratch of one thread. */
final class SectionScan {
    private final ResolvedCase resolved;
    private final LedgerPricer pricer;
    private final SectionTally tally;
    private final Obstacles obstacles;
    private final ResolvedStrategy separate;
    private final ResolvedStrategy coincident;
    private final List<ResolvedStrategy> tried;

    /** Whether the section just looked at has a joint year under something that was tried. */
    private boolean joint;

    SectionScan(
            ResolvedCase resolved,
            Obstacles obstacles,
            ResolvedStrategy separate,
            ResolvedStrategy coincident,
            List<ResolvedStrategy> tried) {
        this.resolved = resolved;
        this.obstacles = obstacles;
        this.separate = separate;
        this.coincident = coincident;
        this.tried = tried;
        pricer = new LedgerPricer(resolved);
        tally = new SectionTally(resolved);
    }

    /** All sections of a block that have assets. */
    List<Look> looks(Block block) {
        int first = resolved.firstSection(block.firstDistrict());
        int end = resolved.firstSection(block.endDistrict());
        return IntStream.range(first, end)
                .filter(section -> resolved.firstAsset(section) < resolved.firstAsset(section + 1))
                .mapToObj(this::look)
                .toList();
    }

    /** The section under the best of what was tried. */
    private Look look(int section) {
        double apart = run(separate, section).total();
        SectionImpacts impactsApart = tally.impacts();
        List<int[]> renewalsApart = tally.renewals();
        double byChance = run(coincident, section).total();
        double rounding = OpportunityFinder.ROUNDING * Math.max(1, Math.abs(apart));
        int best = best(section, apart, rounding);
        double total = run(tried.get(best), section).total();
        int year = tally.firstJointYear();
        if (apart - total <= rounding || year < 0) {
            return new Declined(section, obstacles.of(section, joint));
        }
        List<Integer> assets = tally.renewedIn(year);
        List<Integer> putOff = assets.stream()
                .filter(asset -> renewalsApart.stream().anyMatch(one -> one[1] == asset && one[0] < year))
                .toList();
        Map<String, Double> impacts = impactsApart.less(tally.impacts(), resolved.impactKinds());
        return new Candidate(
                section,
                best,
                apart,
                apart - total,
                byChance - total,
                year,
                assets,
                putOff,
                tally.works(year),
                impacts,
                riders(section, year));
    }

    private int best(int section, double apart, double rounding) {
        double greatest = Double.NEGATIVE_INFINITY;
        double[] savings = new double[tried.size()];
        joint = false;
        for (int i = 0; i < savings.length; i++) {
            savings[i] = apart - run(tried.get(i), section).total();
            greatest = Math.max(greatest, savings[i]);
            joint |= tally.firstJointYear() >= 0;
        }
        int best = 0;
        while (savings[best] < greatest - rounding) {
            best++;
        }
        return best;
    }

    private SectionTally run(ResolvedStrategy strategy, int section) {
        pricer.pricePlace(strategy, section, section + 1, tally.clear());
        return tally;
    }

    private List<Integer> riders(int section, int year) {
        List<Integer> riders = new ArrayList<>();
        for (int asset = resolved.firstAsset(section); asset < resolved.firstAsset(section + 1); asset++) {
            int planned = resolved.assets().plannedYear(asset);
            boolean within = planned >= year && planned < resolved.clock().years();
            if (resolved.assets().planned(asset) && within && !tally.renewedBefore(asset, year)) {
                riders.add(asset);
            }
        }
        return riders;
    }
}
