package nl.werkmetwerk.together;

import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Whether the works of one section and year have to be coordinated: where all share, and those who follow dig for two or
 * more disciplines; it costs each of those who dig (MODEL 5). Begun, filled, asked, begun again.
 */
public final class Coordination {
    private final Assets assets;
    private final Methods methods;
    private final Meeting disciplines = new Meeting();

    /** For the works of a case. */
    public Coordination(ResolvedCase resolved) {
        assets = resolved.assets();
        methods = resolved.methods();
    }

    /** Begins another section or year. */
    public void clear() {
        disciplines.clear();
    }

    /** An asset is renewed by a method. */
    public void add(Sharers among, int asset, int method) {
        if (takesPart(among, asset, method)) {
            disciplines.join(assets.discipline(asset));
        }
    }

    /** Whether works of an asset by a method are among those that have to be coordinated when others dig too. */
    public boolean takesPart(Sharers among, int asset, int method) {
        return among.coordinate() && methods.digs(method) && among.follows(asset);
    }

    /** Whether there is anything to coordinate. */
    public boolean isNeeded() {
        return disciplines.isOfSeveral();
    }

    /** Whether two assets of a section would have to be coordinated, were both renewed by some method of theirs. */
    public static boolean isPossible(ResolvedCase resolved, Sharers among, int asset, int other) {
        return among.coordinate()
                && resolved.assets().discipline(asset) != resolved.assets().discipline(other)
                && resolved.canDig(asset)
                && resolved.canDig(other);
    }
}
