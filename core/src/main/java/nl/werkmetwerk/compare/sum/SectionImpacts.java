package nl.werkmetwerk.compare.sum;

import nl.werkmetwerk.resolved.ResolvedCase;

/** Net quantities of impacts by section. */
public final class SectionImpacts {
    private final ResolvedCase resolved;
    private final int kinds;
    private final double[] quantity;
    private final boolean[] occurs;

    /** Nothing yet, of all sections. */
    SectionImpacts(ResolvedCase resolved) {
        this.resolved = resolved;
        kinds = resolved.impactKinds().count();
        quantity = new double[resolved.sectionCount() * kinds];
        occurs = new boolean[quantity.length];
    }

    /** Adds those of a part of the assets, which begins with {@code firstAsset}. */
    void addAll(AssetSums part, int firstAsset) {
        for (int i = 0; i < part.impact().length; i++) {
            if (part.impactOccurs()[i]) {
                int place = place(resolved.assets().section(firstAsset + i / kinds), i % kinds);
                quantity[place] += part.impact()[i];
                occurs[place] = true;
            }
        }
    }

    /** Whether a kind occurs in a section. */
    public boolean occurs(int section, int kind) {
        return occurs[place(section, kind)];
    }

    /** Net quantity in the kind's own unit. */
    public double of(int section, int kind) {
        return quantity[place(section, kind)];
    }

    private int place(int section, int kind) {
        return section * kinds + kind;
    }
}
