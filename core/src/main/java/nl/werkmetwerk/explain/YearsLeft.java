package nl.werkmetwerk.explain;

import java.util.Arrays;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.schedule.SectionSimulator;
import nl.werkmetwerk.schedule.Spells;

/** In how many years each asset is due at the end of the horizon, 0 when it is (MODEL 6.23). */
final class YearsLeft {
    private YearsLeft() {}

    /** By asset, under a strategy. */
    static int[] of(ResolvedCase resolved, ResolvedStrategy strategy) {
        Assets assets = resolved.assets();
        int years = resolved.clock().years();
        int[] left = new int[assets.count()];
        int[] life = new int[left.length];
        Arrays.setAll(life, assets::life);
        Arrays.setAll(left, asset -> Math.max(0, assets.plannedYear(asset) - years));
        SectionSimulator simulator = new SectionSimulator(resolved);
        Spells spells = new Spells();
        for (int section = 0; section < resolved.sectionCount(); section++) {
            spells.clear();
            simulator.run(strategy, resolved.firstAsset(section), resolved.firstAsset(section + 1), spells);
            for (int spell = 0; spell < spells.count(); spell++) {
                int asset = spells.asset(spell);
                if (spells.renews(spell)) {
                    life[asset] = resolved.methods().life(spells.method(spell));
                }
                left[asset] = Math.max(0, life[asset] - spells.age(spell) - years + spells.from(spell));
            }
        }
        return left;
    }
}
