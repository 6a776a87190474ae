package nl.werkmetwerk.ledger;

import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.schedule.Spells;

/** How many years what stands at an end has ahead before it is due again (MODEL 6.23). */
final class Ahead {
    private final Assets assets;
    private final Methods methods;
    private final int end;

    /** @param end number of years */
    Ahead(Assets assets, Methods methods, int end) {
        this.assets = assets;
        this.methods = methods;
        this.end = end;
    }

    /**
     * Years until an asset is due, 0 or more.
     *
     * @param madeBy method of its last renewal, {@link Spells#NO_RENEWAL} for none
     * @param age effective age at the end, or {@link EndRule#NOT_BUILT}
     */
    int left(int asset, int madeBy, int age) {
        int life = madeBy != Spells.NO_RENEWAL ? methods.life(madeBy) : assets.life(asset);
        return Math.max(0, age == EndRule.NOT_BUILT ? assets.plannedYear(asset) - end : life - age);
    }
}
