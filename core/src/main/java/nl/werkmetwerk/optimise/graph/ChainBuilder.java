package nl.werkmetwerk.optimise.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.optimise.outcome.Conflict;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.DamageTable;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Makes the {@link Chain} of an asset, year by year from its state at the start. Holds scratch: one for each thread. */
final class ChainBuilder {
    private static final int SINCE_BITS = 20;
    private static final int AGE_BITS = 32;
    private static final int NONE = -1;

    private final ResolvedCase resolved;
    private final Assets assets;
    private final Methods methods;
    private final YearCost yearCost;
    private final StateIndex index = new StateIndex();
    private final int years;
    private final Map<String, List<FixedYear>> fixedYears;

    private int asset;
    private int ways;
    private int labels;
    private double[] kept = {};
    private int rest;

    @SuppressWarnings("NullAway.Init") // of the asset at hand: set before anything reads it
    private AssetRules rules;

    private long[] keys = new long[1024];
    private int[] target = new int[4096];
    private double[] cost = new double[4096];
    private int count;

    ChainBuilder(ResolvedCase resolved) {
        this.resolved = resolved;
        assets = resolved.assets();
        methods = resolved.methods();
        yearCost = new YearCost(resolved);
        years = resolved.clock().years();
        fixedYears =
                resolved.source().constraints().fixedYears().stream().collect(Collectors.groupingBy(FixedYear::asset));
    }

    /**
     * Builds the chain of an asset.
     *
     * @param ofAsset its number
     * @param keptByPattern part of its remaining life that is kept, by damage pattern; the first is 1
     * @param longestRest years after works that matter to others, 0 when none
     * @throws Infeasible if in some year nothing is allowed
     */
    Chain build(int ofAsset, double[] keptByPattern, int longestRest) throws Infeasible {
        asset = ofAsset;
        kept = keptByPattern;
        rest = longestRest;
        ways = assets.firstMethod(asset + 1) - assets.firstMethod(asset);
        labels = ways + kept.length;
        rules = new AssetRules(
                resolved, asset, fixedYears.getOrDefault(assets.get(asset).id(), List.of()));
        int[] firstState = new int[years + 2];
        count = 0;
        open(startKey());
        for (int year = 0; year < years; year++) {
            firstState[year + 1] = count;
            index.clear();
            boolean any = false;
            for (int state = firstState[year]; state < firstState[year + 1]; state++) {
                any |= expand(year, state);
            }
            if (!any) {
                throw new Infeasible(conflict(year));
            }
        }
        firstState[years + 1] = count;
        return chain(firstState);
    }

    /** The chain of an asset of which only matters whether it digs, at no cost and in any year. */
    Chain indifferent(int ofAsset, int patterns) {
        asset = ofAsset;
        ways = assets.firstMethod(asset + 1) - assets.firstMethod(asset);
        labels = ways + patterns;
        rest = 0;
        keys = Arrays.copyOf(keys, Math.max(keys.length, years + 1));
        target = Arrays.copyOf(target, Math.max(target.length, (years + 1) * labels));
        cost = Arrays.copyOf(cost, target.length);
        int[] firstState = new int[years + 2];
        for (int year = 0; year < years; year++) {
            firstState[year + 1] = year + 1;
            Arrays.fill(target, year * labels, (year + 1) * labels, year + 1);
            Arrays.fill(cost, year * labels, (year + 1) * labels, 0);
        }
        count = years + 1;
        firstState[years + 1] = count;
        return list(firstState, digs(), new double[1], new int[count]);
    }

    private boolean[] digs() {
        boolean[] digs = new boolean[ways];
        for (int method = 0; method < ways; method++) {
            digs[method] = methods.digs(assets.firstMethod(asset) + method);
        }
        return digs;
    }

    private Chain chain(int[] firstState) {
        int[] since = new int[count];
        for (int state = 0; rest > 0 && state < count; state++) {
            since[state] = Math.max(0, since(keys[state]) - 1);
        }
        double[] end = new double[count - firstState[years]];
        for (int i = 0; i < end.length; i++) {
            long key = keys[firstState[years] + i];
            end[i] = yearCost.end(asset, way(key), age(key));
        }
        return list(firstState, digs(), end, since);
    }

    /** Lists the arcs by year, then label, then state. */
    private Chain list(int[] firstState, boolean[] digs, double[] end, int[] since) {
        int[] firstArc = new int[years * labels + 1];
        int size = 0;
        for (int arc = 0; arc < firstState[years] * labels; arc++) {
            size += target[arc] >= 0 ? 1 : 0;
        }
        int[] from = new int[size];
        int[] to = new int[size];
        double[] costs = new double[size];
        int next = 0;
        for (int group = 0; group < years * labels; group++) {
            int year = group / labels;
            for (int state = firstState[year]; state < firstState[year + 1]; state++) {
                int arc = state * labels + group % labels;
                if (target[arc] >= 0) {
                    from[next] = state;
                    to[next] = target[arc];
                    costs[next++] = cost[arc];
                }
            }
            firstArc[group + 1] = next;
        }
        return new Chain(asset, ways, labels, digs, firstState, firstArc, from, to, costs, end, since);
    }

    private Conflict conflict(int year) {
        boolean closed = rules.closed(year);
        Conflict.Reason reason = rules.fixed(year)
                ? (closed ? Conflict.Reason.FIXED_IN_BLOCKED_YEAR : Conflict.Reason.FIXED_YEAR)
                : Conflict.Reason.BLOCKED_YEARS;
        return new Conflict(assets.get(asset).id(), resolved.clock().calendar(year), reason);
    }

    private long startKey() {
        if (assets.planned(asset)) {
            return key(ways + 1, 0, 0);
        }
        int age = assets.ageAtStart(asset);
        return key(original(), age, restAfter(age));
    }

    /** An asset as it was found is as its first method makes it, unless its life differs. */
    private int original() {
        return methods.life(assets.firstMethod(asset)) == assets.life(asset) ? 0 : ways;
    }

    /** One more than the years since works, which may be 0 in the base year; 0 when they no longer matter. */
    private int restAfter(int yearsAgo) {
        return rest > 0 && yearsAgo <= rest ? yearsAgo + 1 : 0;
    }

    private static long key(int way, int age, int since) {
        return ((long) way << (AGE_BITS + SINCE_BITS)) | ((long) since << AGE_BITS) | age;
    }

    private static int way(long key) {
        return (int) (key >>> (AGE_BITS + SINCE_BITS));
    }

    private static int since(long key) {
        return (int) (key >>> AGE_BITS) & ((1 << SINCE_BITS) - 1);
    }

    private static int age(long key) {
        return (int) key;
    }

    private int life(int way) {
        return way < ways ? methods.life(assets.firstMethod(asset) + way) : assets.life(asset);
    }

    private boolean expand(int year, int state) {
        long key = keys[state];
        int way = way(key);
        boolean built = way <= ways;
        int life = life(way);
        boolean may = rules.fixed(year) || (built ? rules.mayRenew(life, age(key)) : rules.mayBuild(year));
        boolean must = rules.fixed(year) || (built ? rules.mustRenew(life, age(key)) : rules.mustBuild(year));
        boolean any = !must;
        for (int method = 0; method < ways; method++) {
            boolean open = may
                    && rules.methodOpen(year, method)
                    && !(rules.closed(year) && methods.digs(assets.firstMethod(asset) + method));
            arc(state, method, open ? next(method, 1, restAfter(1)) : NONE);
            cost[state * labels + method] = open ? yearCost.running(asset, year, 0) : 0;
            any |= open;
        }
        for (int pattern = 0; pattern < kept.length; pattern++) {
            if (must) {
                arc(state, ways + pattern, NONE);
            } else {
                keep(year, state, pattern, built, life);
            }
        }
        return any;
    }

    private void keep(int year, int state, int pattern, boolean built, int life) {
        long key = keys[state];
        if (!built) {
            arc(state, ways + pattern, next(way(key), 0, 0));
            cost[state * labels + ways + pattern] = 0;
            return;
        }
        int age = age(key);
        int lost = life > age ? DamageTable.yearsLost(kept[pattern], life - age) : 0;
        int since = since(key);
        arc(state, ways + pattern, next(way(key), age + lost + 1, since == 0 ? 0 : restAfter(since)));
        cost[state * labels + ways + pattern] = yearCost.kept(asset, year, age, age + lost);
    }

    private int next(int way, int age, int since) {
        long key = key(way, age, since);
        int number = index.numberOf(key, count);
        if (number == count) {
            open(key);
        }
        return number;
    }

    private void open(long key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
        }
        if ((count + 1) * labels > target.length) {
            target = Arrays.copyOf(target, Math.max(2 * target.length, (count + 1) * labels));
            cost = Arrays.copyOf(cost, target.length);
        }
        keys[count++] = key;
    }

    private void arc(int state, int label, int to) {
        target[state * labels + label] = to;
    }
}
