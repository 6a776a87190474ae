package nl.werkmetwerk.together;

import java.util.Arrays;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * The works of one place and year that may share kinds of one sort (MODEL 5): an item for each kind of each work, and
 * what is gathered of it. Filled, read, cleared, filled again; cost linear in what was added, and nothing is allocated.
 */
public final class GatheredWorks {
    private final Sort sort;
    private final int groups;
    private final Gatherings gatherings;
    private int count;
    private int[] asset = new int[32];
    private int[] kind = new int[32];
    private int[] gathering = new int[32];
    private double[] amount = new double[32];

    private GatheredWorks(Sort sort, int kinds, int groups) {
        this.sort = sort;
        this.groups = groups;
        gatherings = new Gatherings(kinds * groups);
    }

    /** For works of a case that share its component kinds. */
    public static GatheredWorks ofComponents(ResolvedCase resolved) {
        return new GatheredWorks(Sort.COMPONENT, resolved.kinds().count(), Sharers.groups(resolved));
    }

    /** For works of a case that share its impact kinds. */
    public static GatheredWorks ofImpacts(ResolvedCase resolved) {
        return new GatheredWorks(Sort.IMPACT, resolved.impactKinds().count(), Sharers.groups(resolved));
    }

    /** Adds a kind of a work with its stand-alone amount, once for each kind of a work. */
    public void add(int ofAsset, int ofKind, int group, double standAlone) {
        if (count == asset.length) {
            grow();
        }
        int place = ofKind * groups + group;
        asset[count] = ofAsset;
        kind[count] = ofKind;
        gathering[count] = place;
        amount[count] = standAlone;
        count++;
        gatherings.add(place, standAlone);
    }

    private void grow() {
        int size = 2 * count;
        asset = Arrays.copyOf(asset, size);
        kind = Arrays.copyOf(kind, size);
        gathering = Arrays.copyOf(gathering, size);
        amount = Arrays.copyOf(amount, size);
    }

    /** Number of items. */
    public int count() {
        return count;
    }

    /** What the kinds are. */
    public Sort sort() {
        return sort;
    }

    /** The asset worked on. */
    public int asset(int item) {
        return asset[item];
    }

    /** The kind, of {@link #sort()}. */
    public int kind(int item) {
        return kind[item];
    }

    /** c: what it would amount to alone; of a component euro at prices of the year, of an impact its own unit. */
    public double amount(int item) {
        return amount[item];
    }

    /** S of those it is gathered with, itself among them. */
    public double sum(int item) {
        return gatherings.sum(gathering[item]);
    }

    /** m of those it is gathered with. */
    public double greatest(int item) {
        return gatherings.greatest(gathering[item]);
    }

    /** Whether it has anybody to share with. */
    public boolean overlaps(int item) {
        return gatherings.overlaps(gathering[item]);
    }

    /** Its part of φ·(S − m), in proportion to its own amount; 0 when alone. */
    public double discount(int item, double phi) {
        return gatherings.discount(gathering[item], amount[item], phi);
    }

    /** The items gathered with one, itself among them, in the order in which they were added. */
    public int[] members(int item) {
        int[] members = new int[count];
        int found = 0;
        for (int other = 0; other < count; other++) {
            if (gathering[other] == gathering[item]) {
                members[found++] = other;
            }
        }
        return Arrays.copyOf(members, found);
    }

    /** The first of the items gathered with one. */
    public int first(int item) {
        int first = 0;
        while (gathering[first] != gathering[item]) {
            first++;
        }
        return first;
    }

    /** Forgets all works. */
    public void clear() {
        for (int item = 0; item < count; item++) {
            gatherings.clear(gathering[item]);
        }
        count = 0;
    }
}
