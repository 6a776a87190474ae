package nl.werkmetwerk.optimise.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.constraint.Moratorium;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.optimise.graph.AssetRules;
import nl.werkmetwerk.optimise.graph.Cluster;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.PartShares;
import nl.werkmetwerk.optimise.graph.Rest;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.graph.WorksLines;
import nl.werkmetwerk.optimise.graph.YearCost;
import nl.werkmetwerk.optimise.graph.YearlySpending;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.DamageTable;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Walks through the years of the assets of one section with wishes: what is wished and allowed is done, and so is what
 * cannot wait. So any wishes make a schedule, unless something cannot be done when it cannot wait. Priced as {@link
 * Cluster} prices.
 */
public final class PlanWalk {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final int KEPT = -1;

    private final ResolvedCase resolved;
    private final int[] assets;
    private final SpendingRule spending;
    private final List<boolean[]> covered;
    private final WorksLines lines;
    private final YearlySpending works;
    private final YearCost yearCost;
    private final AssetRules[] rules;
    private final int[][] rest;
    private final int[] way;
    private final int[] age;
    private final int[] last;
    private final int[] method;
    private final int[] diggers;
    /** By asset and year number: the method that the last walk renewed by, −1 for none. */
    final int[][] done;

    PlanWalk(ResolvedCase resolved, Sharing sharing, int[] assets, SpendingRule spending, DistrictShares shares) {
        this.resolved = resolved;
        this.assets = assets;
        this.spending = spending;
        covered = spending.covered(resolved, assets);
        lines = new WorksLines(resolved, sharing, assets, shares, PartShares.WHOLE);
        works = new YearlySpending(resolved, assets, lines);
        yearCost = new YearCost(resolved);
        rules = rules();
        rest = rest();
        way = new int[assets.length];
        age = new int[assets.length];
        last = new int[assets.length];
        method = new int[assets.length];
        diggers = new int[resolved.assets().count() == 0 ? 0 : disciplines()];
        done = new int[assets.length][resolved.clock().years()];
    }

    private int disciplines() {
        int most = 0;
        for (int asset : assets) {
            most = Math.max(most, resolved.assets().discipline(asset) + 1);
        }
        return most;
    }

    private AssetRules[] rules() {
        Map<String, List<FixedYear>> fixed =
                resolved.source().constraints().fixedYears().stream().collect(Collectors.groupingBy(FixedYear::asset));
        AssetRules[] made = new AssetRules[assets.length];
        for (int i = 0; i < made.length; i++) {
            String id = resolved.assets().get(assets[i]).id();
            made[i] = new AssetRules(resolved, assets[i], fixed.getOrDefault(id, List.of()));
        }
        return made;
    }

    /** By asset that waits: years after works on each other, empty when there is nothing to wait for. */
    private int[][] rest() {
        List<Moratorium> moratoria = resolved.source().constraints().moratoria();
        int[][] years = new int[assets.length][0];
        for (int i = 0; i < assets.length && !moratoria.isEmpty(); i++) {
            years[i] = new int[assets.length];
            for (int j = 0; j < assets.length; j++) {
                years[i][j] = i == j ? 0 : Rest.rest(resolved, moratoria, assets[j], assets[i]);
            }
        }
        return years;
    }

    /**
     * Walks.
     *
     * @param wishes by asset and year number: method number among those of the asset, −1 for none
     * @param window years of life left with which an asset is taken along when another is renewed; below 0: wishes only
     * @return present value; infinite when something could not be done in time
     */
    double walk(int[][] wishes, int window) {
        start();
        double sum = 0;
        for (int year = 0; year < done[0].length; year++) {
            if (!choose(wishes, window, year)) {
                return NEVER;
            }
            sum += works(year) + live(year);
        }
        for (int i = 0; i < assets.length; i++) {
            sum += yearCost.end(assets[i], way[i], age[i]);
        }
        return sum;
    }

    private void start() {
        Assets all = resolved.assets();
        for (int i = 0; i < assets.length; i++) {
            int first = all.firstMethod(assets[i]);
            int ways = all.firstMethod(assets[i] + 1) - first;
            boolean planned = all.planned(assets[i]);
            boolean likeFirst = resolved.methods().life(first) == all.life(assets[i]);
            way[i] = planned ? ways + 1 : likeFirst ? 0 : ways;
            age[i] = planned ? 0 : all.ageAtStart(assets[i]);
            last[i] = planned ? Integer.MIN_VALUE / 2 : -age[i];
        }
    }

    /** Decides on a year; whether all that cannot wait can be done. */
    private boolean choose(int[][] wishes, int window, int year) {
        boolean any = false;
        for (int i = 0; i < assets.length; i++) {
            method[i] = KEPT;
            if (may(i, year)) {
                int wished = wishes[i][year];
                method[i] = wished >= 0 && open(i, year, wished) ? wished : KEPT;
            }
            if (method[i] == KEPT && must(i, year)) {
                method[i] = firstOpen(i, year);
                if (method[i] == KEPT) {
                    return false;
                }
            }
            any |= method[i] != KEPT;
        }
        for (int i = 0; any && window >= 0 && i < assets.length; i++) {
            if (method[i] == KEPT && near(i, year, window)) {
                method[i] = firstOpen(i, year);
            }
        }
        return true;
    }

    private boolean near(int i, int year, int window) {
        boolean wanted = built(i)
                ? life(i) - age[i] <= window && 2 * age[i] >= life(i)
                : resolved.assets().plannedYear(assets[i]) - year <= window;
        return wanted && may(i, year);
    }

    private boolean built(int i) {
        return way[i] <= ways(i);
    }

    private int ways(int i) {
        return resolved.assets().firstMethod(assets[i] + 1) - resolved.assets().firstMethod(assets[i]);
    }

    private int life(int i) {
        return way[i] < ways(i)
                ? resolved.methods().life(resolved.assets().firstMethod(assets[i]) + way[i])
                : resolved.assets().life(assets[i]);
    }

    private boolean may(int i, int year) {
        return rules[i].fixed(year) || (built(i) ? rules[i].mayRenew(life(i), age[i]) : rules[i].mayBuild(year));
    }

    private boolean must(int i, int year) {
        return rules[i].fixed(year) || (built(i) ? rules[i].mustRenew(life(i), age[i]) : rules[i].mustBuild(year));
    }

    private int firstOpen(int i, int year) {
        for (int m = 0; m < ways(i); m++) {
            if (open(i, year, m)) {
                return m;
            }
        }
        return KEPT;
    }

    private boolean open(int i, int year, int m) {
        boolean digs = resolved.methods().digs(resolved.assets().firstMethod(assets[i]) + m);
        return rules[i].methodOpen(year, m) && !(digs && (rules[i].closed(year) || waits(i, year)));
    }

    private boolean waits(int i, int year) {
        for (int j = 0; j < rest[i].length; j++) {
            if (rest[i][j] > 0 && year - last[j] > 0 && year - last[j] <= rest[i][j]) {
                return true;
            }
        }
        return false;
    }

    /** Present value of the works of a year; ages of what is renewed become 0. */
    private double works(int year) {
        Methods methods = resolved.methods();
        Arrays.fill(diggers, 0);
        boolean any = false;
        for (int i = 0; i < assets.length; i++) {
            done[i][year] = method[i];
            if (method[i] != KEPT) {
                way[i] = method[i];
                last[i] = year;
                method[i] += resolved.assets().firstMethod(assets[i]);
                diggers[resolved.assets().discipline(assets[i])] += methods.digs(method[i]) ? 1 : 0;
                any = true;
            }
        }
        if (!any) {
            return 0;
        }
        lines.set(method);
        return works.presentValue(method, year) + spending.cost(works.byBudget(method, year, covered), year, resolved);
    }

    private double live(int year) {
        double sum = 0;
        for (int i = 0; i < assets.length; i++) {
            if (method[i] != KEPT) {
                sum += yearCost.running(assets[i], year, 0);
                age[i] = 1;
            } else if (built(i)) {
                int begun = age[i];
                age[i] += lost(i);
                sum += yearCost.kept(assets[i], year, begun, age[i]);
                age[i]++;
            }
        }
        return sum;
    }

    private int lost(int i) {
        DamageTable damage = resolved.damage();
        double kept = 1;
        for (int by = 0; damage.suffers(assets[i]) && by < diggers.length; by++) {
            kept *= diggers[by] > 0 ? damage.kept(assets[i], by) : 1;
        }
        return kept < 1 && life(i) > age[i] ? DamageTable.yearsLost(kept, life(i) - age[i]) : 0;
    }

    /** What the last walk did: asset, year number and method, by year, then asset. */
    int[][] renewals() {
        List<int[]> renewals = new ArrayList<>();
        for (int year = 0; year < done[0].length; year++) {
            for (int i = 0; i < assets.length; i++) {
                if (done[i][year] != KEPT) {
                    int number = resolved.assets().firstMethod(assets[i]) + done[i][year];
                    renewals.add(new int[] {assets[i], year, number});
                }
            }
        }
        return renewals.toArray(new int[0][]);
    }
}
