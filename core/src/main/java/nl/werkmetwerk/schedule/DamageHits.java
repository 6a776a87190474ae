package nl.werkmetwerk.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.ResolvedCase;

/** How often damage rules hit, and whether that ever takes a year of life (MODEL 3.4). */
public final class DamageHits {
    private final ResolvedCase resolved;
    private final Assets assets;
    private final List<DamageRule> rules;
    private final int[] hits;
    private final boolean[] takes;
    private final Spells spells = new Spells();
    private int first;

    /** By asset of the section: the life that holds. */
    private int[] life = {};

    private DamageHits(ResolvedCase resolved) {
        this.resolved = resolved;
        assets = resolved.assets();
        rules = resolved.source().damage();
        hits = new int[rules.size()];
        takes = new boolean[rules.size()];
    }

    /**
     * By damage rule of the case the number of its hits under some strategies where none of them takes a year; 0 where
     * one does, or where it never hits.
     *
     * @param strategies strategies of the case
     */
    public static int[] allInVain(ResolvedCase resolved, List<ResolvedStrategy> strategies) {
        DamageHits found = new DamageHits(resolved);
        SectionSimulator simulator = new SectionSimulator(resolved);
        for (ResolvedStrategy strategy : strategies) {
            for (int section = 0; section < resolved.sectionCount() && found.isOpen(); section++) {
                found.spells.clear();
                simulator.run(strategy, resolved.firstAsset(section), resolved.firstAsset(section + 1), found.spells);
                found.count(section);
            }
        }
        for (int rule = 0; rule < found.hits.length; rule++) {
            found.hits[rule] = found.takes[rule] ? 0 : found.hits[rule];
        }
        return found.hits;
    }

    /** Whether some rule has not taken a year yet. */
    private boolean isOpen() {
        for (boolean taken : takes) {
            if (!taken) {
                return true;
            }
        }
        return false;
    }

    private void count(int section) {
        first = resolved.firstAsset(section);
        life = new int[resolved.firstAsset(section + 1) - first];
        for (int rule = 0; rule < takes.length; rule++) {
            int by = resolved.disciplines().number(rules.get(rule).by());
            int to = resolved.disciplines().number(rules.get(rule).to());
            if (!takes[rule] && by >= 0 && to >= 0) {
                count(rule, yearsOf(by), to);
            }
        }
    }

    /** Years in which a discipline digs on the section. */
    private NavigableSet<Integer> yearsOf(int discipline) {
        NavigableSet<Integer> years = new TreeSet<>();
        for (int spell = 0; spell < spells.count(); spell++) {
            boolean digs = spells.renews(spell) && resolved.methods().digs(spells.method(spell));
            if (digs && assets.discipline(spells.asset(spell)) == discipline) {
                years.add(spells.from(spell));
            }
        }
        return years;
    }

    private void count(int rule, NavigableSet<Integer> years, int to) {
        Arrays.setAll(life, i -> assets.life(first + i));
        for (int spell = 0; spell < spells.count() && !years.isEmpty(); spell++) {
            int asset = spells.asset(spell);
            if (assets.discipline(asset) == to) {
                if (spells.renews(spell)) {
                    life[asset - first] = resolved.methods().life(spells.method(spell));
                }
                for (int year : years.subSet(spells.from(spell), spells.to(spell))) {
                    hit(rule, spell, year, life[asset - first]);
                }
            }
        }
    }

    private void hit(int rule, int spell, int year, int ofLife) {
        boolean begins = year == spells.from(spell);
        if (begins && spells.renews(spell)) {
            return;
        }
        int age = begins ? spells.ageBefore(spell) + 1 : spells.age(spell) + year - spells.from(spell);
        if (age < ofLife) {
            hits[rule]++;
            takes[rule] |= begins && spells.age(spell) > age;
        }
    }
}
