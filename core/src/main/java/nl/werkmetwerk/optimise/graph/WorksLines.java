package nl.werkmetwerk.optimise.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Who shares what with whom when given assets of a cluster are renewed together (MODEL 5.1 to 5.5). A slot is a kind
 * within a place and, when works apart, a project.
 */
public final class WorksLines {
    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final int[] assets;
    private final Map<Long, Integer> slots = new HashMap<>();
    private final int[] firstCostSlot;
    private final int[] firstImpactSlot;
    private int[] costSlot;
    private int[] impactSlot;
    private double[] sum;
    private double[] greatest;
    private final boolean[] coordinates;
    private final DistrictShares shares;
    private final PartShares parts;

    public WorksLines(ResolvedCase resolved, Sharing sharing, int[] assets, DistrictShares shares, PartShares parts) {
        this.shares = shares;
        this.parts = parts;
        this.resolved = resolved;
        this.sharing = sharing;
        this.assets = assets;
        coordinates = new boolean[assets.length];
        firstCostSlot = new int[assets.length + 1];
        firstImpactSlot = new int[assets.length + 1];
        number();
        sum = new double[slots.size()];
        greatest = new double[slots.size()];
    }

    private void number() {
        Methods methods = resolved.methods();
        Assets all = resolved.assets();
        for (int i = 0; i < assets.length; i++) {
            int first = all.firstMethod(assets[i]);
            int end = all.firstMethod(assets[i] + 1);
            firstCostSlot[i + 1] = firstCostSlot[i] + methods.firstCost(end) - methods.firstCost(first);
            firstImpactSlot[i + 1] = firstImpactSlot[i] + methods.firstImpact(end) - methods.firstImpact(first);
        }
        costSlot = new int[firstCostSlot[assets.length]];
        impactSlot = new int[firstImpactSlot[assets.length]];
        for (int i = 0; i < assets.length; i++) {
            int first = all.firstMethod(assets[i]);
            int costs = methods.firstCost(first);
            for (int k = 0; k < firstCostSlot[i + 1] - firstCostSlot[i]; k++) {
                int kind = methods.costKind(costs + k);
                boolean wide = resolved.sharing().byDistrict(kind);
                costSlot[firstCostSlot[i] + k] = slot(2L * kind, assets[i], wide);
            }
            int impacts = methods.firstImpact(first);
            for (int k = 0; k < firstImpactSlot[i + 1] - firstImpactSlot[i]; k++) {
                impactSlot[firstImpactSlot[i] + k] = slot(2L * methods.impactKind(impacts + k) + 1, assets[i], false);
            }
        }
    }

    /** Places are sections, then districts. */
    private int slot(long kind, int asset, boolean byDistrict) {
        int project = sharing == Sharing.OWN ? resolved.assets().project(asset) : 0;
        int section = resolved.assets().section(asset);
        long place = byDistrict ? resolved.sectionCount() + resolved.district(section) : section;
        long key = (kind * 2 * resolved.sectionCount() + place)
                        * resolved.projects().count()
                + project;
        return slots.computeIfAbsent(key, unknown -> slots.size());
    }

    /** Takes in a decision: the method of each asset, −1 where kept. */
    public void set(int[] method) {
        Arrays.fill(sum, 0);
        Arrays.fill(greatest, 0);
        Methods methods = resolved.methods();
        for (int i = 0; i < assets.length; i++) {
            coordinates[i] = coordinates(method, i);
            if (method[i] >= 0) {
                for (int line = methods.firstCost(method[i]); line < methods.firstCost(method[i] + 1); line++) {
                    add(costSlot(i, line), methods.costAmount(line));
                }
                for (int line = methods.firstImpact(method[i]); line < methods.firstImpact(method[i] + 1); line++) {
                    add(impactSlot(i, line), methods.impactQuantity(line));
                }
            }
        }
    }

    private void add(int slot, double amount) {
        sum[slot] += amount;
        greatest[slot] = Math.max(greatest[slot], amount);
    }

    private int costSlot(int i, int line) {
        int first = resolved.methods().firstCost(resolved.assets().firstMethod(assets[i]));
        return costSlot[firstCostSlot[i] + line - first];
    }

    private int impactSlot(int i, int line) {
        int first = resolved.methods().firstImpact(resolved.assets().firstMethod(assets[i]));
        return impactSlot[firstImpactSlot[i] + line - first];
    }

    /** Whether the section of an asset is dug in for another discipline than its own too (MODEL 5.5). */
    private boolean coordinates(int[] method, int i) {
        if (sharing != Sharing.ALL || rate() == 0) {
            return false;
        }
        Assets all = resolved.assets();
        for (int j = 0; j < assets.length; j++) {
            if (method[j] >= 0
                    && resolved.methods().digs(method[j])
                    && all.section(assets[j]) == all.section(assets[i])
                    && all.discipline(assets[j]) != all.discipline(assets[i])) {
                return true;
            }
        }
        return false;
    }

    boolean coordinates(int i) {
        return coordinates[i];
    }

    /** κ. */
    double rate() {
        return resolved.source().jointWorks().coordinationRate();
    }

    /** What sharing takes off a cost line of a renewed asset. */
    double discount(int i, int line) {
        int kind = resolved.methods().costKind(line);
        double phi = resolved.sharing().byDistrict(kind)
                ? resolved.sharing().inDistrict(kind)
                : resolved.sharing().inSection(resolved.assets().section(assets[i]), kind);
        return discount(costSlot(i, line), resolved.methods().costAmount(line), phi, part(i, kind));
    }

    /** The part of the greatest amount of a kind that is paid here. */
    private double part(int i, int kind) {
        return resolved.sharing().byDistrict(kind)
                ? shares.part(resolved, sharing, kind, assets[i]) * parts.ofCost(resolved, sharing, kind, assets[i])
                : parts.ofCost(resolved, sharing, kind, assets[i]);
    }

    /**
     * What sharing takes off what is spent on it: the most that it can, whoever else works in the district or in other
     * parts; the least with cautious shares.
     */
    double spentDiscount(int i, int line) {
        int kind = resolved.methods().costKind(line);
        boolean wide = resolved.sharing().byDistrict(kind);
        if (wide && shares.countsNone(resolved, sharing, kind, assets[i])) {
            return 0;
        }
        if (part(i, kind) == 1) {
            return discount(i, line);
        }
        double phi = wide
                ? resolved.sharing().inDistrict(kind)
                : resolved.sharing().inSection(resolved.assets().section(assets[i]), kind);
        return sharing == Sharing.NONE ? 0 : phi * resolved.methods().costAmount(line);
    }

    /** What sharing takes off an impact line of a renewed asset. */
    double impactDiscount(int i, int line) {
        int kind = resolved.methods().impactKind(line);
        double phi = resolved.sharing().impactInSection(resolved.assets().section(assets[i]), kind);
        double part = parts.ofImpact(resolved, sharing, kind, assets[i]);
        return discount(impactSlot(i, line), resolved.methods().impactQuantity(line), phi, part);
    }

    private double discount(int slot, double amount, double phi, double part) {
        double smaller = sum[slot] - part * greatest[slot];
        return sharing != Sharing.NONE && smaller > 0 ? phi * smaller * (amount / sum[slot]) : 0;
    }
}
