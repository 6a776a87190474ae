package nl.werkmetwerk.ledger;

import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.schedule.SectionSimulator;
import nl.werkmetwerk.schedule.Spells;
import nl.werkmetwerk.together.Meeting;

/**
 * Present value of the stand-alone cost of joint works by section, and the part of it in shareable kinds. Renewals of a
 * section and year are joint when they are of two or more pairs of discipline and owner.
 */
public final class JointWorksCost {
    private final ResolvedCase resolved;
    private final Methods methods;
    private final Meeting projects = new Meeting();
    private final int firstSection;
    private final double[] all;
    private final double[] shareable;

    private JointWorksCost(ResolvedCase resolved, int firstSection, int endSection) {
        this.resolved = resolved;
        this.firstSection = firstSection;
        methods = resolved.methods();
        all = new double[endSection - firstSection];
        shareable = new double[all.length];
    }

    /** The joint works of a strategy on some sections one after another. */
    public static JointWorksCost of(
            ResolvedCase resolved, ResolvedStrategy strategy, int firstSection, int endSection) {
        JointWorksCost cost = new JointWorksCost(resolved, firstSection, endSection);
        SectionSimulator simulator = new SectionSimulator(resolved);
        Spells spells = new Spells();
        for (int section = firstSection; section < endSection; section++) {
            spells.clear();
            simulator.run(strategy, resolved.firstAsset(section), resolved.firstAsset(section + 1), spells);
            cost.addSection(section, spells);
        }
        return cost;
    }

    /** Spells of a section come in the order of their years. */
    private void addSection(int section, Spells spells) {
        for (int from = 0, to; from < spells.count(); from = to) {
            projects.clear();
            for (to = from; to < spells.count() && spells.from(to) == spells.from(from); to++) {
                if (spells.renews(to)) {
                    projects.join(resolved.assets().project(spells.asset(to)));
                }
            }
            for (int spell = from; spell < to && projects.isOfSeveral(); spell++) {
                if (spells.renews(spell)) {
                    add(section, spells.method(spell), spells.from(spell));
                }
            }
        }
    }

    private void add(int section, int method, int year) {
        for (int line = methods.firstCost(method); line < methods.firstCost(method + 1); line++) {
            int kind = methods.costKind(line);
            double value = methods.costAmount(line)
                    * resolved.trends().ofKind(kind, year)
                    * resolved.clock().discount(year);
            all[section - firstSection] += value;
            shareable[section - firstSection] += resolved.sharing().listsComponent(section, kind) ? value : 0;
        }
    }

    /** Present value of the joint works, by section, euro. */
    public double[] all() {
        return all.clone();
    }

    /** The part of it in shareable kinds, by section, euro. */
    public double[] shareable() {
        return shareable.clone();
    }
}
