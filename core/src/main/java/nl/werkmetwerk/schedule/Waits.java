package nl.werkmetwerk.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Who stood back under the rules of a strategy, and what came of it (MODEL 4.8). */
public final class Waits {
    private static final int NOT = -1;

    private final ResolvedCase resolved;
    private final ResolvedStrategy strategy;
    private final Spells spells = new Spells();
    private final List<Wait> found = new ArrayList<>();

    /** By asset: the first year in which it stood back since its last renewal. */
    private final int[] since;

    private Waits(ResolvedCase resolved, ResolvedStrategy strategy) {
        this.resolved = resolved;
        this.strategy = strategy;
        since = new int[resolved.assets().count()];
        Arrays.fill(since, NOT);
    }

    /**
     * One wait.
     *
     * @param asset number of the asset
     * @param from year number in which it was due
     * @param until year number of the renewal that ended it, N where none did
     * @param alone whether nothing else was renewed on its section in that year
     * @param building whether it is new, and waited to be built
     */
    public record Wait(int asset, int from, int until, boolean alone, boolean building) {}

    /**
     * Every wait, by section.
     *
     * @param strategy a strategy of the case
     */
    public static List<Wait> of(ResolvedCase resolved, ResolvedStrategy strategy) {
        Waits waits = new Waits(resolved, strategy);
        if (strategy.rules().greatestWait() > 0) {
            waits.findAll();
        }
        return List.copyOf(waits.found);
    }

    private void findAll() {
        SectionSimulator simulator = new SectionSimulator(resolved);
        List<int[]> stoodBack = new ArrayList<>();
        RuleListener listener = new RuleListener() {
            @Override
            public void stoodBack(int asset, int year, int rule, int leader, int wait) {
                stoodBack.add(new int[] {asset, year});
            }
        };
        for (int section = 0; section < resolved.sectionCount(); section++) {
            int first = resolved.firstAsset(section);
            int end = resolved.firstAsset(section + 1);
            spells.clear();
            stoodBack.clear();
            simulator.run(strategy, first, end, spells, listener);
            // who stood back may go along with another in the same year
            stoodBack.removeIf(one -> isRenewed(one[0], one[1]));
            if (!stoodBack.isEmpty()) {
                end(stoodBack, first, end);
            }
        }
    }

    /** Years come in order, and in each what stands back before what is renewed. */
    private void end(List<int[]> stoodBack, int first, int end) {
        int next = 0;
        for (int spell = 0; spell < spells.count(); spell++) {
            int asset = spells.asset(spell);
            for (; next < stoodBack.size() && stoodBack.get(next)[1] < spells.from(spell); next++) {
                begin(stoodBack.get(next));
            }
            if (spells.renews(spell) && since[asset] != NOT) {
                found.add(new Wait(
                        asset, since[asset], spells.from(spell), isAlone(spell), !existed(asset, since[asset])));
                since[asset] = NOT;
            }
        }
        stoodBack.subList(next, stoodBack.size()).forEach(this::begin);
        for (int asset = first; asset < end; asset++) {
            if (since[asset] != NOT) {
                found.add(
                        new Wait(asset, since[asset], resolved.clock().years(), false, !existed(asset, since[asset])));
            }
        }
    }

    private void begin(int[] assetAndYear) {
        if (since[assetAndYear[0]] == NOT) {
            since[assetAndYear[0]] = assetAndYear[1];
        }
    }

    private boolean isRenewed(int asset, int year) {
        for (int spell = 0; spell < spells.count(); spell++) {
            if (spells.asset(spell) == asset && spells.renews(spell) && spells.from(spell) == year) {
                return true;
            }
        }
        return false;
    }

    private boolean existed(int asset, int year) {
        for (int spell = 0; spell < spells.count(); spell++) {
            if (spells.asset(spell) == asset && spells.from(spell) <= year) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlone(int spell) {
        for (int other = 0; other < spells.count(); other++) {
            if (other != spell && spells.renews(other) && spells.from(other) == spells.from(spell)) {
                return false;
            }
        }
        return true;
    }
}
