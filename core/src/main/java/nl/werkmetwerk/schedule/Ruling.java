package nl.werkmetwerk.schedule;

import java.util.Arrays;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Methods;

/**
 * What the rules of a strategy make of one year on one section: who stands back, and who goes along (MODEL 4.8). A window
 * is a rule. Holds scratch arrays: one for each thread.
 */
final class Ruling {
    private final Assets assets;
    private final Methods methods;
    private ResolvedRules rules = ResolvedRules.NONE;
    private int first;
    private int count;

    /** The rules that hold on the section. */
    private int[] active = new int[4];

    private int activeCount;
    private boolean anyWaits;

    /** By active rule: the first asset of the section that leads it and is dug for in this year, −1 for none. */
    private int[] opener = new int[4];

    /** By asset of the section: years until it is due or named, 0 or less when it is due. */
    private int[] left = new int[16];

    /** By asset of the section: whether it follows the strategy at all. */
    private boolean[] follows = new boolean[16];

    /** By asset of the section: whether it may go along, being free of named years and not in its first half. */
    private boolean[] mayJoin = new boolean[16];

    Ruling(Assets assets, Methods methods) {
        this.assets = assets;
        this.methods = methods;
    }

    /** Begins a section, with the rules of its strategy that hold there. */
    void begin(ResolvedRules of, int firstAsset, int ofAssets) {
        rules = of;
        first = firstAsset;
        count = ofAssets;
        activeCount = 0;
        anyWaits = false;
        if (rules.count() > 0 && count > 0) {
            reserve();
            int section = assets.section(first);
            for (int rule = 0; rule < rules.count(); rule++) {
                if (rules.holds(rule, section)) {
                    active[activeCount++] = rule;
                    anyWaits |= rules.waitAtMost(rule) > 0;
                }
            }
        }
    }

    private void reserve() {
        if (active.length < rules.count()) {
            active = new int[rules.count()];
            opener = new int[rules.count()];
        }
        if (left.length < count) {
            left = new int[2 * count];
            follows = new boolean[2 * count];
            mayJoin = new boolean[2 * count];
        }
    }

    /** Whether anything may go along. */
    boolean any() {
        return activeCount > 0;
    }

    /** Whether anything may stand back. */
    boolean anyWaits() {
        return anyWaits;
    }

    /** Takes how an asset of the section stands at the start of the year. */
    void stands(int i, boolean following, int yearsLeft, boolean joins) {
        follows[i] = following;
        left[i] = yearsLeft;
        mayJoin[i] = following && joins;
    }

    /**
     * Whether an asset that is due stands back for another that leads it and comes within the years it may wait. The
     * other one need not dig.
     */
    boolean waits(int i, int year, RuleListener listener) {
        for (int a = 0; a < activeCount; a++) {
            int rule = active[a];
            if (rules.waitAtMost(rule) > 0 && rules.takes(rule, assets.discipline(first + i))) {
                for (int other = 0; other < count; other++) {
                    if (leads(rule, other) && left[other] > 0 && left[other] - left[i] <= rules.waitAtMost(rule)) {
                        listener.stoodBack(first + i, year, rule, first + other, left[other]);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean leads(int rule, int i) {
        return follows[i] && rules.leads(rule, assets.discipline(first + i));
    }

    /**
     * Adds who goes along, by the first method, until nothing changes.
     *
     * @param renewal by asset of the section the method of its renewal this year, {@link Spells#NO_RENEWAL} for none
     */
    void join(int[] renewal, int year, RuleListener listener) {
        boolean more = false;
        Arrays.fill(opener, 0, activeCount, -1);
        for (int i = 0; i < count; i++) {
            more |= renewal[i] != Spells.NO_RENEWAL && opens(i, renewal[i]);
        }
        while (more) {
            more = false;
            for (int i = 0; i < count; i++) {
                int taking = renewal[i] == Spells.NO_RENEWAL && mayJoin[i] ? taking(i) : -1;
                if (taking >= 0) {
                    listener.wentAlong(first + i, year, active[taking], first + opener[taking], left[i]);
                    renewal[i] = assets.firstMethod(first + i);
                    more |= opens(i, renewal[i]);
                }
            }
        }
    }

    /** Whether its works open a rule that was not open yet. */
    private boolean opens(int i, int method) {
        boolean opened = false;
        if (follows[i] && methods.digs(method)) {
            for (int a = 0; a < activeCount; a++) {
                if (opener[a] < 0 && leads(active[a], i)) {
                    opener[a] = i;
                    opened = true;
                }
            }
        }
        return opened;
    }

    /** The first open rule that takes an asset along, by its place among the active; −1 for none. */
    private int taking(int i) {
        for (int a = 0; a < activeCount; a++) {
            boolean taken = opener[a] >= 0
                    && left[i] <= rules.within(active[a])
                    && rules.takes(active[a], assets.discipline(first + i));
            if (taken) {
                return a;
            }
        }
        return -1;
    }
}
