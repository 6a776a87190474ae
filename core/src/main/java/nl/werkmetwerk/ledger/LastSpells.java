package nl.werkmetwerk.ledger;

import java.util.Arrays;
import nl.werkmetwerk.schedule.Spells;

/** How assets of a place stand at the end of some years: their last spells so far. Holds scratch: one for each thread. */
final class LastSpells {
    private int first;
    private int[] spell = new int[16];
    private int[] madeBy = new int[16];

    /** Begins with the assets {@code firstAsset … endAsset−1}, of which no spell is known. */
    void begin(int firstAsset, int endAsset) {
        first = firstAsset;
        int count = endAsset - firstAsset;
        if (spell.length < count) {
            spell = new int[2 * count];
            madeBy = new int[2 * count];
        }
        Arrays.fill(spell, 0, count, -1);
        Arrays.fill(madeBy, 0, count, Spells.NO_RENEWAL);
    }

    /** Takes the next spell, in their order. */
    void take(Spells spells, int next) {
        int i = spells.asset(next) - first;
        spell[i] = next;
        if (spells.renews(next)) {
            madeBy[i] = spells.method(next);
        }
    }

    /** Method of the last renewal of an asset, {@link Spells#NO_RENEWAL} for none. */
    int madeBy(int asset) {
        return madeBy[asset - first];
    }

    /** Effective age at the start of a year, or {@link EndRule#NOT_BUILT}. */
    int age(Spells spells, int asset, int year) {
        int of = spell[asset - first];
        return of < 0 ? EndRule.NOT_BUILT : spells.age(of) + year - spells.from(of);
    }
}
