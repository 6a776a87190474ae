package nl.werkmetwerk.compare;

import nl.werkmetwerk.resolved.ResolvedCase;

/** Net quantities of impacts by section, of some sections one after another. */
final class SectionImpacts {
    private final ResolvedCase resolved;
    private final int first;
    private final int kinds;
    private final double[] quantity;
    private final boolean[] occurs;

    /** Of the sections {@code firstSection … endSection−1}. */
    SectionImpacts(ResolvedCase resolved, int firstSection, int endSection) {
        this.resolved = resolved;
        first = firstSection;
        kinds = resolved.impactKinds().count();
        quantity = new double[(endSection - firstSection) * kinds];
        occurs = new boolean[quantity.length];
    }

    void add(int asset, int kind, double net) {
        int place = place(resolved.assets().section(asset), kind);
        quantity[place] += net;
        occurs[place] = true;
    }

    /** Puts those of a part in their place among all. */
    void copyTo(SectionImpacts all) {
        System.arraycopy(quantity, 0, all.quantity, all.place(first, 0), quantity.length);
        System.arraycopy(occurs, 0, all.occurs, all.place(first, 0), occurs.length);
    }

    /** Whether a kind occurs in a section. */
    boolean occurs(int section, int kind) {
        return occurs[place(section, kind)];
    }

    /** Net quantity in the kind's own unit. */
    double of(int section, int kind) {
        return quantity[place(section, kind)];
    }

    private int place(int section, int kind) {
        return (section - first) * kinds + kind;
    }
}
