package nl.werkmetwerk.optimise.graph;

/**
 * A part of a cluster: assets, and assets of other parts that stand for all that may dig beside them.
 *
 * @param assets numbers, ascending
 * @param others which of them stand for other parts: they cost nothing here and may dig in any year
 * @param shares what the part pays of what it shares with the others
 * @param isWhole whether there are no other parts
 */
public record ClusterPart(int[] assets, boolean[] others, PartShares shares, boolean isWhole) {
    /** All of a cluster. */
    static ClusterPart whole(int[] assets) {
        return new ClusterPart(assets, new boolean[assets.length], PartShares.WHOLE, true);
    }

    /** Takes those of other parts out of a decision. */
    void forgetOthers(int[] method) {
        for (int i = 0; i < method.length && !isWhole; i++) {
            method[i] = others[i] ? -1 : method[i];
        }
    }
}
