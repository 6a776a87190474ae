package nl.werkmetwerk.opportunity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.together.Meeting;

/** What one strategy does and costs in one section: total, works by year, impacts, and the running cost of one asset. */
final class SectionTally implements LedgerSink {
    private static final int NOBODY = -1;

    private final ResolvedCase resolved;
    private final double[] works;
    private final double[] impacts;
    private final boolean[] impactOccurs;
    private final List<int[]> renewals = new ArrayList<>();
    private double total;
    private int watched = NOBODY;
    private int watchedUntil;
    private double running;

    SectionTally(ResolvedCase resolved) {
        this.resolved = resolved;
        works = new double[resolved.clock().years()];
        impacts = new double[resolved.impactKinds().count()];
        impactOccurs = new boolean[impacts.length];
    }

    /** Starts again, for a section of which one asset's running cost before a year is wanted. */
    SectionTally watching(int asset, int untilYear) {
        clear();
        watched = asset;
        watchedUntil = untilYear;
        return this;
    }

    /** Starts again. */
    SectionTally clear() {
        Arrays.fill(works, 0);
        Arrays.fill(impacts, 0);
        Arrays.fill(impactOccurs, false);
        renewals.clear();
        total = 0;
        running = 0;
        watched = NOBODY;
        return this;
    }

    @Override
    public void renewal(int asset, int year, int method) {
        renewals.add(new int[] {year, asset});
    }

    @Override
    public void entry(int asset, int year, Kind kind, int component, double amount) {
        double value = amount * resolved.clock().discount(year);
        total += value;
        if (kind.isWorks()) {
            works[year] += value;
        } else if (asset == watched && year < watchedUntil && kind != Kind.IMPACT) {
            running += value;
        }
    }

    @Override
    public void impact(int asset, int year, int impactKind, double gross, double net) {
        impacts[impactKind] += net;
        impactOccurs[impactKind] = true;
    }

    double total() {
        return total;
    }

    /** Present value of renewal, sharing and coordination of a year. */
    double works(int year) {
        return works[year];
    }

    SectionImpacts impacts() {
        return new SectionImpacts(impacts.clone(), impactOccurs.clone());
    }

    /** Present value of maintenance, periodic, risk and benefit of the watched asset before the year. */
    double running() {
        return running;
    }

    /** Year and asset of every renewal so far. */
    List<int[]> renewals() {
        return List.copyOf(renewals);
    }

    /** Assets renewed in a year, in the order of the case. */
    List<Integer> renewedIn(int year) {
        return renewals.stream()
                .filter(renewal -> renewal[0] == year)
                .map(renewal -> renewal[1])
                .toList();
    }

    /** Whether an asset is renewed or built before a year. */
    boolean renewedBefore(int asset, int year) {
        return renewals.stream().anyMatch(renewal -> renewal[1] == asset && renewal[0] < year);
    }

    /** First year in which assets of two or more pairs of discipline and owner are renewed; −1 where there is none. */
    int firstJointYear() {
        return renewals.stream()
                .mapToInt(renewal -> renewal[0])
                .sorted()
                .filter(this::isJoint)
                .findFirst()
                .orElse(-1);
    }

    private boolean isJoint(int year) {
        Meeting projects = new Meeting();
        renewals.stream()
                .filter(renewal -> renewal[0] == year)
                .forEach(renewal -> projects.join(resolved.assets().project(renewal[1])));
        return projects.isOfSeveral();
    }
}
