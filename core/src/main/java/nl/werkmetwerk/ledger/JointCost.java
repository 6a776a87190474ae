package nl.werkmetwerk.ledger;

import java.util.Set;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.schedule.SectionSimulator;
import nl.werkmetwerk.schedule.Spells;

/**
 * Present value of the stand-alone cost of joint works by section, and the part of it in shareable kinds. Renewals of a
 * section and year are joint when they are of two or more pairs of discipline and owner.
 */
public final class JointCost {
    private final ResolvedCase resolved;
    private final double[] all;
    private final double[] shareable;

    private JointCost(ResolvedCase resolved) {
        this.resolved = resolved;
        all = new double[resolved.sectionCount()];
        shareable = new double[resolved.sectionCount()];
    }

    /** The joint works of a strategy. */
    public static JointCost of(ResolvedCase resolved, ResolvedStrategy strategy) {
        JointCost cost = new JointCost(resolved);
        SectionSimulator simulator = new SectionSimulator(resolved);
        Spells spells = new Spells();
        for (int section = 0; section < resolved.sectionCount(); section++) {
            spells.clear();
            simulator.run(strategy, resolved.firstAsset(section), resolved.firstAsset(section + 1), spells);
            cost.addSection(section, spells);
        }
        return cost;
    }

    private void addSection(int section, Spells spells) {
        Set<String> listed = resolved.section(section).sharing().keySet();
        for (int spell = 0; spell < spells.count(); spell++) {
            if (spells.renews(spell) && isJoint(spells, spell)) {
                add(section, spells.method(spell), spells.from(spell), listed);
            }
        }
    }

    private boolean isJoint(Spells spells, int spell) {
        int project = resolved.assets().project(spells.asset(spell));
        for (int other = 0; other < spells.count(); other++) {
            if (spells.renews(other)
                    && spells.from(other) == spells.from(spell)
                    && resolved.assets().project(spells.asset(other)) != project) {
                return true;
            }
        }
        return false;
    }

    private void add(int section, int method, int year, Set<String> listedHere) {
        Set<String> listed = resolved.source().jointWorks().sharing().keySet();
        for (int line = resolved.methods().firstCost(method);
                line < resolved.methods().firstCost(method + 1);
                line++) {
            int kind = resolved.methods().costKind(line);
            double value = resolved.methods().costAmount(line)
                    * resolved.trends().ofKind(kind, year)
                    * resolved.clock().discount(year);
            all[section] += value;
            boolean here = listedHere.contains(resolved.kinds().name(kind))
                    && !resolved.sharing().byDistrict(kind);
            shareable[section] += here || listed.contains(resolved.kinds().name(kind)) ? value : 0;
        }
    }

    /** Present value of the joint works of a section, euro. */
    public double all(int section) {
        return all[section];
    }

    /** The part of it in shareable kinds, euro. */
    public double shareable(int section) {
        return shareable[section];
    }
}
