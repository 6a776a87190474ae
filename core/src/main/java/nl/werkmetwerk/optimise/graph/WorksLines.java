package nl.werkmetwerk.optimise.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.together.Coordination;
import nl.werkmetwerk.together.Gathering;
import nl.werkmetwerk.together.Gatherings;
import nl.werkmetwerk.together.Sharers;

/**
 * Who shares what with whom when given assets of a cluster are renewed together (MODEL 5.1 to 5.5). The gatherings that
 * the lines of the assets can belong to are numbered once.
 */
public final class WorksLines {
    private final ResolvedCase resolved;
    private final Methods methods;
    private final Sharers sharers;
    private final int[] assets;

    /** By asset: where its cost lines begin in {@link #gathering}, and behind them its impact lines. */
    private final int[] firstCost;

    private final int[] firstImpact;
    private final int[] gathering;
    private final Gatherings gatherings;
    private final double[] phi;
    private final double[] part;
    private final boolean[] spendsNone;
    private final Coordination coordination;
    private final boolean[] coordinated;

    /** @param assets of the cluster, in order of number */
    public WorksLines(ResolvedCase resolved, Sharing sharing, int[] assets, DistrictShares shares, PartShares parts) {
        this.resolved = resolved;
        this.assets = assets;
        methods = resolved.methods();
        sharers = Sharers.of(resolved, sharing);
        coordination = new Coordination(resolved);
        coordinated = new boolean[assets.length];
        firstCost = new int[assets.length];
        firstImpact = new int[assets.length];
        List<Gathering> known = new ArrayList<>();
        gathering = number(known);
        gatherings = new Gatherings(known.size());
        phi = new double[known.size()];
        part = new double[known.size()];
        spendsNone = new boolean[known.size()];
        for (int i = 0; i < phi.length; i++) {
            Gathering of = known.get(i);
            phi[i] = sharing == Sharing.NONE ? 0 : of.at().phi(resolved);
            part[i] = shares.part(of) * parts.part(of);
            spendsNone[i] = shares.countsNone(of);
        }
    }

    /** The numbers of the gatherings by asset and line; each is listed in the place of its number. */
    private int[] number(List<Gathering> known) {
        Map<Gathering, Integer> numbers = new HashMap<>();
        List<Integer> byLine = new ArrayList<>();
        Assets all = resolved.assets();
        for (int i = 0; i < assets.length; i++) {
            int first = all.firstMethod(assets[i]);
            int end = all.firstMethod(assets[i] + 1);
            firstCost[i] = byLine.size();
            firstImpact[i] = byLine.size() + methods.firstCost(end) - methods.firstCost(first);
            for (Gathering of : sharers.of(assets[i])) {
                Integer number = numbers.putIfAbsent(of, known.size());
                if (number == null) {
                    number = known.size();
                    known.add(of);
                }
                byLine.add(number);
            }
        }
        return byLine.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Takes in a decision: the method of each asset, −1 where kept. */
    public void set(int[] method) {
        gatherings.clear();
        for (int i = 0; i < assets.length; i++) {
            if (method[i] >= 0) {
                for (int line = methods.firstCost(method[i]); line < methods.firstCost(method[i] + 1); line++) {
                    gatherings.add(ofCost(i, line), methods.costAmount(line));
                }
                for (int line = methods.firstImpact(method[i]); line < methods.firstImpact(method[i] + 1); line++) {
                    gatherings.add(ofImpact(i, line), methods.impactQuantity(line));
                }
            }
        }
        Assets all = resolved.assets();
        for (int from = 0, to; from < assets.length; from = to) {
            to = from + 1;
            while (to < assets.length && all.section(assets[to]) == all.section(assets[from])) {
                to++;
            }
            coordinate(method, from, to);
        }
    }

    /** Finds out for the assets {@code from … to−1}, all those of a section, whether they have to be coordinated. */
    private void coordinate(int[] method, int from, int to) {
        coordination.clear();
        for (int i = from; i < to; i++) {
            if (method[i] >= 0) {
                coordination.add(sharers, assets[i], method[i]);
            }
        }
        for (int i = from; i < to; i++) {
            coordinated[i] =
                    method[i] >= 0 && coordination.isNeeded() && coordination.takesPart(sharers, assets[i], method[i]);
        }
    }

    private int ofCost(int i, int line) {
        return gathering[
                firstCost[i] + line - methods.firstCost(resolved.assets().firstMethod(assets[i]))];
    }

    private int ofImpact(int i, int line) {
        return gathering[
                firstImpact[i] + line - methods.firstImpact(resolved.assets().firstMethod(assets[i]))];
    }

    /** κ where the works of an asset have to be coordinated with others, else 0. */
    double coordination(int i) {
        return coordinated[i] ? resolved.coordinationRate() : 0;
    }

    /** What sharing takes off a cost line of a renewed asset. */
    double discount(int i, int line) {
        int of = ofCost(i, line);
        return gatherings.discount(of, methods.costAmount(line), phi[of], part[of]);
    }

    /**
     * What sharing takes off what is spent on it: the most that it can, whoever else works in the district or in other
     * parts; the least with cautious shares.
     */
    double spentDiscount(int i, int line) {
        int of = ofCost(i, line);
        if (spendsNone[of]) {
            return 0;
        }
        return part[of] == 1 ? discount(i, line) : phi[of] * methods.costAmount(line);
    }

    /** What sharing takes off an impact line of a renewed asset. */
    double impactDiscount(int i, int line) {
        int of = ofImpact(i, line);
        return gatherings.discount(of, methods.impactQuantity(line), phi[of], part[of]);
    }
}
