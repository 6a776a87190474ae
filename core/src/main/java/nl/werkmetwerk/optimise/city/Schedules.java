package nl.werkmetwerk.optimise.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Turns renewals into a complete strategy of the case. */
public final class Schedules {
    private Schedules() {}

    /**
     * The strategy that says these renewals and no other.
     *
     * @param renewals asset, year number and method of each
     */
    public static Strategy complete(ResolvedCase resolved, String name, Sharing sharing, List<int[]> renewals) {
        int[][] sorted = renewals.toArray(new int[0][]);
        Arrays.sort(sorted, Comparator.<int[]>comparingInt(r -> r[1]).thenComparingInt(r -> r[0]));
        List<Works> works = new ArrayList<>();
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from + 1;
            while (to < sorted.length && sorted[to][1] == sorted[from][1]) {
                to++;
            }
            works.add(works(resolved, sorted, from, to));
        }
        return new Strategy(name, works, true, OptionalInt.empty(), sharing);
    }

    private static Works works(ResolvedCase resolved, int[][] renewals, int from, int to) {
        Assets assets = resolved.assets();
        List<String> ids = new ArrayList<>();
        Map<String, String> methods = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            int asset = renewals[i][0];
            String id = assets.get(asset).id();
            ids.add(id);
            if (renewals[i][2] != assets.firstMethod(asset)) {
                methods.put(id, assets.methodId(asset, renewals[i][2]));
            }
        }
        return new Works(resolved.clock().calendar(renewals[from][1]), ids, methods);
    }
}
