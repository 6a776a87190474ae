package nl.werkmetwerk.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * The districts of a case in chunks of about the same number of assets. The chunks depend on the case alone, so that
 * sums taken chunk by chunk are bitwise the same for any number of threads.
 */
public final class Chunks {
    private static final int ASSETS = 4096;

    private final List<Integer> ends = new ArrayList<>();

    /** The chunks of a case. */
    public Chunks(ResolvedCase resolved) {
        int begun = 0;
        for (int district = 0; district < resolved.districtCount(); district++) {
            int end = resolved.firstAsset(resolved.firstSection(district + 1));
            if (end - begun >= ASSETS || district == resolved.districtCount() - 1) {
                ends.add(district + 1);
                begun = end;
            }
        }
    }

    /** How many. */
    public int count() {
        return ends.size();
    }

    /** First district of a chunk. */
    public int firstDistrict(int chunk) {
        return chunk == 0 ? 0 : ends.get(chunk - 1);
    }

    /** District after the last of a chunk. */
    public int endDistrict(int chunk) {
        return ends.get(chunk);
    }

    /** Runs every chunk once, on up to {@code threads} threads, each with a worker of its own. */
    public void run(int threads, Supplier<IntConsumer> workers) {
        Workers.run(threads, count(), workers);
    }
}
