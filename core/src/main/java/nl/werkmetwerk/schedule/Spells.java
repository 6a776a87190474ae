package nl.werkmetwerk.schedule;

import java.util.Arrays;

/**
 * A schedule as spells: runs of years in which an asset is there and grows a year older each year. A renewal, a
 * building or a loss of life by damage ends one spell and begins the next. In order of section and of the year they
 * begin in; reused from one place to the next.
 *
 * <p>A spell is lived in the years {@code from … to−1}, in year y at effective age {@code age + y − from}.
 */
public final class Spells {
    /** Method of a spell that does not begin with a renewal. */
    public static final int NO_RENEWAL = -1;

    private int count;
    private int[] asset = new int[64];
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int[] age = new int[64];
    private int[] ageBefore = new int[64];
    private int[] method = new int[64];

    /** Forgets all spells. */
    public void clear() {
        count = 0;
    }

    /** Opens a spell and returns its number; it runs on until {@link #close}. */
    int open(int ofAsset, int year, int effectiveAge, int effectiveAgeBefore, int byMethod) {
        if (count == asset.length) {
            grow();
        }
        asset[count] = ofAsset;
        from[count] = year;
        to[count] = Integer.MAX_VALUE;
        age[count] = effectiveAge;
        ageBefore[count] = effectiveAgeBefore;
        method[count] = byMethod;
        return count++;
    }

    void close(int spell, int year) {
        to[spell] = year;
    }

    private void grow() {
        int size = Math.max(16, 2 * count);
        asset = Arrays.copyOf(asset, size);
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        age = Arrays.copyOf(age, size);
        ageBefore = Arrays.copyOf(ageBefore, size);
        method = Arrays.copyOf(method, size);
    }

    /** Takes over the spells of another schedule in the place of its own. */
    public void copy(Spells other) {
        count = other.count;
        asset = Arrays.copyOf(other.asset, count);
        from = Arrays.copyOf(other.from, count);
        to = Arrays.copyOf(other.to, count);
        age = Arrays.copyOf(other.age, count);
        ageBefore = Arrays.copyOf(other.ageBefore, count);
        method = Arrays.copyOf(other.method, count);
    }

    /** Whether the same assets are renewed in the same years by the same methods, and are as old in between. */
    public boolean sameAs(Spells other) {
        return count == other.count
                && same(to, other.to)
                && same(from, other.from)
                && same(age, other.age)
                && same(asset, other.asset)
                && same(method, other.method)
                && same(ageBefore, other.ageBefore);
    }

    private boolean same(int[] these, int[] others) {
        return Arrays.equals(these, 0, count, others, 0, count);
    }

    /** Number of spells. */
    public int count() {
        return count;
    }

    /** Whose spell it is. */
    public int asset(int spell) {
        return asset[spell];
    }

    /** First year of the spell, 0 … N−1. */
    public int from(int spell) {
        return from[spell];
    }

    /** Year after its last, 1 … N; equal to {@code from} when works come in its first year. */
    public int to(int spell) {
        return to[spell];
    }

    /** Effective age at which its first year is lived. */
    public int age(int spell) {
        return age[spell];
    }

    /** Effective age at which the year before was lived. */
    public int ageBefore(int spell) {
        return ageBefore[spell];
    }

    /** Method of the renewal it begins with, or {@link #NO_RENEWAL}. */
    public int method(int spell) {
        return method[spell];
    }

    /** Greatest age at the start of a year of the spell in which it is not renewed; −1 where there is none. */
    int oldestWhenKept(int spell) {
        int last = to[spell] - 1 - from[spell];
        if (last > 0) {
            return age[spell] + last;
        }
        return last == 0 && !renews(spell) ? ageBefore[spell] + 1 : -1;
    }

    /** Whether it begins with a renewal or building. */
    public boolean renews(int spell) {
        return method[spell] != NO_RENEWAL;
    }
}
