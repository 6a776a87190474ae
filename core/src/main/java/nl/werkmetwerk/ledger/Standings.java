package nl.werkmetwerk.ledger;

import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Spells;

/** How the assets of a place stand at several ends of the horizon. Holds scratch: one for each thread. */
final class Standings {
    private final ResolvedCase resolved;
    private final int[] ends;
    private final LastSpells last = new LastSpells();

    /** @param ends numbers of years, ascending, each once, the last that of the case */
    Standings(ResolvedCase resolved, int[] ends) {
        this.resolved = resolved;
        this.ends = ends.clone();
    }

    /** Is told how one asset stands at one end. */
    interface Visitor {
        /**
         * Takes how an asset stands.
         *
         * @param end place in the list of ends
         * @param madeBy method of its last renewal, {@link Spells#NO_RENEWAL} for none
         * @param age effective age, or {@link EndRule#NOT_BUILT}
         */
        void stands(int end, int asset, int madeBy, int age);
    }

    /** Tells it section by section, end by end; the spells come section by section. */
    void tell(Spells spells, int firstSection, int endSection, Visitor to) {
        int next = 0;
        for (int section = firstSection; section < endSection; section++) {
            int first = resolved.firstAsset(section);
            int endAsset = resolved.firstAsset(section + 1);
            last.begin(first, endAsset);
            for (int end = 0; end < ends.length; end++) {
                while (next < spells.count() && spells.asset(next) < endAsset && spells.from(next) < ends[end]) {
                    last.take(spells, next++);
                }
                for (int asset = first; asset < endAsset; asset++) {
                    to.stands(end, asset, last.madeBy(asset), last.age(spells, asset, ends[end]));
                }
            }
        }
    }
}
