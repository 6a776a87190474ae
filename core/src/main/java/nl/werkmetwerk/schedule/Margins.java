package nl.werkmetwerk.schedule;

import java.util.Arrays;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.resolved.ResolvedCase;

/** How far past their lives a strategy lets assets grow, so that a shorter life costs a plan something (MODEL 10.7). */
public final class Margins {
    /** Margin of an asset that only its rules and its life renew. */
    static final int UNBOUND = -1;

    private final ResolvedCase resolved;
    private final int[] margins;
    private final int[] life;

    private Margins(ResolvedCase resolved) {
        this.resolved = resolved;
        margins = new int[resolved.assets().count()];
        life = new int[margins.length];
        Arrays.setAll(life, resolved.assets()::life);
    }

    /**
     * One more than the greatest e − L that each asset has at the start of a year in which it is not renewed, at least 0:
     * from there on a draw renews it. So a draw in which nothing changes changes nothing.
     *
     * @param strategy a strategy of the case, without margins
     * @return years by asset; negative for those that a strategy by rules does not name: they meet a drawn life as it
     *     comes
     */
    public static int[] of(ResolvedCase resolved, ResolvedStrategy strategy) {
        Margins margins = new Margins(resolved);
        SectionSimulator simulator = new SectionSimulator(resolved);
        Spells spells = new Spells();
        for (int section = 0; section < resolved.sectionCount(); section++) {
            spells.clear();
            simulator.run(strategy, resolved.firstAsset(section), resolved.firstAsset(section + 1), spells);
            margins.widen(spells);
        }
        if (!strategy.source().rules().isEmpty()) {
            margins.free(strategy);
        }
        return margins.margins;
    }

    private void widen(Spells spells) {
        for (int spell = 0; spell < spells.count(); spell++) {
            int asset = spells.asset(spell);
            if (spells.renews(spell)) {
                life[asset] = resolved.methods().life(spells.method(spell));
            }
            int oldest = spells.oldestWhenKept(spell);
            margins[asset] = Math.max(margins[asset], oldest - life[asset] + 1);
        }
    }

    private void free(ResolvedStrategy strategy) {
        boolean[] named = new boolean[margins.length];
        for (Works works : strategy.source().works()) {
            works.assets().forEach(id -> named[resolved.assetNumber(id)] = true);
        }
        for (int asset = 0; asset < margins.length; asset++) {
            margins[asset] = named[asset] ? margins[asset] : UNBOUND;
        }
    }
}
