package nl.werkmetwerk.compare.sum;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.CodePointOrder;
import nl.werkmetwerk.resolved.ResolvedCase;

/** The renewals of a strategy as they come, in numbers; put in order when they are asked for. */
final class RenewalLog implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private int count;
    private int[] asset = new int[64];
    private int[] year = new int[64];
    private int[] method = new int[64];

    void add(int ofAsset, int inYear, int byMethod) {
        ensure(count + 1);
        asset[count] = ofAsset;
        year[count] = inYear;
        method[count] = byMethod;
        count++;
    }

    /**
     * Adds those of a part of the case.
     *
     * @param firstAsset number of the part's first asset
     * @param firstMethod number of the part's first method
     */
    void addAll(RenewalLog part, int firstAsset, int firstMethod) {
        ensure(count + part.count);
        for (int i = 0; i < part.count; i++) {
            add(firstAsset + part.asset[i], part.year[i], firstMethod + part.method[i]);
        }
    }

    private void ensure(int size) {
        if (size > asset.length) {
            int longer = Math.max(size, 2 * asset.length);
            asset = Arrays.copyOf(asset, longer);
            year = Arrays.copyOf(year, longer);
            method = Arrays.copyOf(method, longer);
        }
    }

    /** Tells them by year, then asset id by code point (MODEL 6.21). */
    void tell(ResolvedCase resolved, RenewalSink sink) {
        int[] rank = ranks(resolved);
        int[] asRecorded = IntStream.range(0, count).toArray();
        int[] byAsset = ordered(asRecorded, i -> rank[asset[i]], rank.length);
        int[] byYear = ordered(byAsset, i -> year[i], resolved.clock().years());
        for (int i : byYear) {
            sink.renewal(asset[i], year[i], method[i]);
        }
    }

    /** Section · N + year number of every year in which a section is dug up, ascending, each once. */
    long[] openings(ResolvedCase resolved) {
        long years = resolved.clock().years();
        return IntStream.range(0, count)
                .filter(i -> resolved.methods().digs(method[i]))
                .mapToLong(i -> resolved.assets().section(asset[i]) * years + year[i])
                .sorted()
                .distinct()
                .toArray();
    }

    /** Put in the order of keys 0 … keys−1; what has the same key stays in the order it had. */
    private static int[] ordered(int[] entries, IntUnaryOperator key, int keys) {
        int[] next = new int[keys + 1];
        for (int entry : entries) {
            next[key.applyAsInt(entry) + 1]++;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        int[] ordered = new int[entries.length];
        for (int entry : entries) {
            ordered[next[key.applyAsInt(entry)]++] = entry;
        }
        return ordered;
    }

    /** Place of every asset when all are put in the order of their ids. */
    private static int[] ranks(ResolvedCase resolved) {
        Integer[] order = IntStream.range(0, resolved.assets().count()).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                (i, j) -> CodePointOrder.compare(
                        resolved.assets().get(i).id(), resolved.assets().get(j).id()));
        int[] rank = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            rank[order[place]] = place;
        }
        return rank;
    }
}
