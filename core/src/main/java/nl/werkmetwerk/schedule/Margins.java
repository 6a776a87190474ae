package nl.werkmetwerk.schedule;

import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.ResolvedCase;

/** How far past their lives a strategy lets assets grow (MODEL 10). */
public final class Margins {
    private Margins() {}

    /**
     * The greatest e − L, at least 0, that each asset reaches at the start of any year.
     *
     * @param strategy a strategy of the case, without margins
     * @return years by asset
     */
    public static int[] of(ResolvedCase resolved, ResolvedStrategy strategy) {
        int[] margins = new int[resolved.assets().count()];
        SectionSimulator simulator = new SectionSimulator(resolved);
        Spells spells = new Spells();
        for (int section = 0; section < resolved.sectionCount(); section++) {
            spells.clear();
            simulator.run(strategy, resolved.firstAsset(section), resolved.firstAsset(section + 1), spells);
            widen(margins, spells, resolved);
        }
        return margins;
    }

    private static void widen(int[] margins, Spells spells, ResolvedCase resolved) {
        Assets assets = resolved.assets();
        int[] life = new int[margins.length];
        for (int spell = 0; spell < spells.count(); spell++) {
            int asset = spells.asset(spell);
            if (spells.renews(spell)) {
                life[asset] = resolved.methods().life(spells.method(spell));
            } else if (life[asset] == 0) {
                life[asset] = assets.life(asset);
            }
            int last = Math.min(spells.to(spell), resolved.clock().years() - 1);
            boolean startsTheYear = last > spells.from(spell) || spells.ageBefore(spell) + 1 == spells.age(spell);
            if (startsTheYear) {
                int age = spells.age(spell) + last - spells.from(spell);
                margins[asset] = Math.max(margins[asset], age - life[asset]);
            }
        }
    }
}
