package nl.werkmetwerk.optimise.graph;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.constraint.Moratorium;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Which assets of a cluster have to wait for how long after works on which others (MODEL 7.5). */
public final class Rest {
    private final int[][] others;
    private final int[][] years;
    private final int[] longest;
    private final boolean any;

    Rest(ResolvedCase resolved, int[] assets) {
        List<Moratorium> moratoria = resolved.source().constraints().moratoria();
        others = new int[assets.length][0];
        years = new int[assets.length][0];
        longest = new int[assets.length];
        boolean some = false;
        for (int waiting = 0; waiting < assets.length && !moratoria.isEmpty(); waiting++) {
            List<Integer> after = new ArrayList<>();
            List<Integer> lasting = new ArrayList<>();
            for (int worked = 0; worked < assets.length; worked++) {
                int rest = worked == waiting ? 0 : rest(resolved, moratoria, assets[worked], assets[waiting]);
                if (rest > 0) {
                    after.add(worked);
                    lasting.add(rest);
                    longest[worked] = Math.max(longest[worked], rest);
                    some = true;
                }
            }
            others[waiting] = after.stream().mapToInt(Integer::intValue).toArray();
            years[waiting] = lasting.stream().mapToInt(Integer::intValue).toArray();
        }
        any = some;
    }

    private Rest(int size) {
        others = new int[size][0];
        years = new int[size][0];
        longest = new int[size];
        any = false;
    }

    /** Nobody waits. */
    static Rest none(int size) {
        return new Rest(size);
    }

    /** Years that one asset has to wait after works on another, 0 when it need not. */
    public static int rest(ResolvedCase resolved, List<Moratorium> moratoria, int worked, int waiting) {
        int rest = 0;
        if (resolved.assets().section(worked) == resolved.assets().section(waiting)) {
            String after = resolved.assets().get(worked).discipline();
            String by = resolved.assets().get(waiting).discipline();
            for (Moratorium moratorium : moratoria) {
                if (moratorium.after().equals(after) && moratorium.by().equals(by)) {
                    rest = Math.max(rest, moratorium.years());
                }
            }
        }
        return rest;
    }

    /** Whether there is anything to wait for. */
    public boolean any() {
        return any;
    }

    /** The longest wait after works on an asset. */
    int longest(int i) {
        return longest[i];
    }

    /** Whether an asset has to wait, given the states of all at {@code at} and on. */
    public boolean waits(int i, Chain[] chains, int[] states, int at) {
        for (int k = 0; k < others[i].length; k++) {
            int since = chains[others[i][k]].since[states[at + others[i][k]]];
            if (since > 0 && since <= years[i][k]) {
                return true;
            }
        }
        return false;
    }
}
