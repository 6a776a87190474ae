package nl.werkmetwerk.neighbourhood.selection;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A choice in the groups gone through so far. */
final class Label {
    private final @Nullable Label before;
    private final int[] added;
    final double first;
    final double second;
    final double[] use;
    final int size;

    /** The most that can become of its first. */
    double hope;

    private Label(@Nullable Label before, int[] added, double first, double second, double[] use, int size) {
        this.before = before;
        this.added = added;
        this.first = first;
        this.second = second;
        this.use = use;
        this.size = size;
    }

    static Label start(int budgets) {
        return new Label(null, new int[0], 0, 0, new double[budgets], 0);
    }

    Label with(Options group, int option) {
        double[] more = use.clone();
        for (int budget = 0; budget < more.length; budget++) {
            more[budget] += group.use()[budget][option];
        }
        int[] members = group.members()[option];
        return new Label(
                this,
                members,
                first + group.first()[option],
                second + group.second()[option],
                more,
                size + members.length);
    }

    /** Numbers of its members, ascending. */
    int[] members() {
        int[] all = new int[size];
        int count = 0;
        for (Label label = this; label != null; label = label.before) {
            for (int member : label.added) {
                all[count++] = member;
            }
        }
        Arrays.sort(all);
        return all;
    }

    /** Whether it goes before another when they are equal in all else: fewer members, or the first by number. */
    boolean precedes(Label other) {
        if (size != other.size) {
            return size < other.size;
        }
        BitSet mine = bits();
        BitSet difference = other.bits();
        difference.xor(mine);
        return difference.isEmpty() || mine.get(difference.nextSetBit(0));
    }

    private BitSet bits() {
        BitSet bits = new BitSet();
        for (int member : members()) {
            bits.set(member);
        }
        return bits;
    }
}
