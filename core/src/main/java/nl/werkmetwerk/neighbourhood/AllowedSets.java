package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.List;

/** Which sets of the candidates of a place go together: no conflict, and all that is needed (MODEL-practice 12.3). */
final class AllowedSets {
    /** So many sets of one place can be gone through. */
    private static final int MOST = 1 << 16;

    private final long[] conflicts;
    private final long[] needs;

    AllowedSets(List<Candidate> candidates) {
        int count = candidates.size();
        conflicts = new long[count];
        needs = new long[count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                Candidate one = candidates.get(i);
                Candidate other = candidates.get(j);
                boolean together = one.section().id().equals(other.section().id());
                if (together && one.conflicts(other)) {
                    conflicts[i] |= 1L << j;
                }
                if (together && one.measure().needs().contains(other.measure().id())) {
                    needs[i] |= 1L << j;
                }
            }
        }
    }

    /** Whether candidates go together in more sets than can be gone through. */
    static boolean areTooMany(List<Candidate> candidates) {
        return candidates.size() >= Long.SIZE || new AllowedSets(candidates).count(0, 0, 0) > MOST;
    }

    /** Sets without a conflict, as many as there are beyond {@code so far}, or one more than can be gone through. */
    private int count(int next, long set, int soFar) {
        if (next == conflicts.length || soFar > MOST) {
            return soFar + 1;
        }
        int without = count(next + 1, set, soFar);
        return (conflicts[next] & set) == 0 ? count(next + 1, set | 1L << next, without) : without;
    }

    /** All of them, the empty one first, each as bits by number in the place. */
    List<Long> all() {
        List<Long> sets = new ArrayList<>();
        add(0, 0, sets);
        sets.sort(null);
        return sets;
    }

    private void add(int next, long set, List<Long> into) {
        if (next == conflicts.length) {
            if (hasNeeds(set)) {
                into.add(set);
            }
            return;
        }
        add(next + 1, set, into);
        if ((conflicts[next] & set) == 0) {
            add(next + 1, set | 1L << next, into);
        }
    }

    private boolean hasNeeds(long set) {
        boolean all = true;
        for (long rest = set; rest != 0 && all; rest &= rest - 1) {
            all = (needs[Long.numberOfTrailingZeros(rest)] & ~set) == 0;
        }
        return all;
    }
}
