package nl.werkmetwerk.schedule;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Assets that a strategy keeps past L + defer, or builds later than planned + defer (MODEL 6.20, bound of MODEL 7); under
 * rules the greatest wait counts where it is more.
 */
public final class Lateness {
    private final ResolvedCase resolved;
    private final Assets assets;
    private final Spells spells = new Spells();
    private final int wait;

    private Lateness(ResolvedCase resolved, ResolvedStrategy strategy) {
        this.resolved = resolved;
        wait = strategy.rules().greatestWait();
        assets = resolved.assets();
    }

    /**
     * Numbers of the assets that are late in some year, ascending.
     *
     * @param strategy a strategy of the case
     */
    public static List<Integer> of(ResolvedCase resolved, ResolvedStrategy strategy) {
        Lateness lateness = new Lateness(resolved, strategy);
        SectionSimulator simulator = new SectionSimulator(resolved);
        List<Integer> late = new ArrayList<>();
        for (int section = 0; section < resolved.sectionCount(); section++) {
            int first = resolved.firstAsset(section);
            int end = resolved.firstAsset(section + 1);
            lateness.spells.clear();
            simulator.run(strategy, first, end, lateness.spells);
            lateness.addLate(first, end, late);
        }
        return late;
    }

    private void addLate(int first, int end, List<Integer> late) {
        int[] life = new int[end - first];
        boolean[] isLate = new boolean[end - first];
        boolean[] built = new boolean[end - first];
        for (int i = 0; i < life.length; i++) {
            life[i] = assets.life(first + i);
        }
        for (int spell = 0; spell < spells.count(); spell++) {
            int i = spells.asset(spell) - first;
            int defer = defer(first + i);
            if (spells.renews(spell)) {
                life[i] = resolved.methods().life(spells.method(spell));
                isLate[i] |= assets.planned(first + i) && !built[i] && builtLate(first + i, spells.from(spell));
            }
            built[i] = true;
            isLate[i] |= spells.oldestWhenKept(spell) >= life[i] + defer;
        }
        for (int i = 0; i < life.length; i++) {
            if (isLate[i] || (!built[i] && builtLate(first + i, resolved.clock().years()))) {
                late.add(first + i);
            }
        }
    }

    private boolean builtLate(int asset, int year) {
        return year > Math.max(assets.plannedYear(asset), 0) + defer(asset);
    }

    private int defer(int asset) {
        Asset source = assets.get(asset);
        return Math.max(wait, resolved.source().flexibility().of(source).defer().orElse(0));
    }
}
