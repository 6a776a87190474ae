package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Spells;

/** The spells of a place, found by asset and by year. */
final class Lives {
    private final Spells spells;
    private final int firstAsset;
    private final int[] firstOf;
    private final int[] spellOf;
    private final Map<Integer, List<Integer>> renewals = new TreeMap<>();

    Lives(ResolvedCase resolved, Spells spells, int firstSection, int endSection) {
        this.spells = spells;
        firstAsset = resolved.firstAsset(firstSection);
        firstOf = new int[resolved.firstAsset(endSection) - firstAsset + 1];
        spellOf = new int[spells.count()];
        for (int spell = 0; spell < spellOf.length; spell++) {
            firstOf[spells.asset(spell) - firstAsset + 1]++;
            if (spells.renews(spell)) {
                renewals.computeIfAbsent(spells.from(spell), year -> new ArrayList<>())
                        .add(spell);
            }
        }
        for (int i = 1; i < firstOf.length; i++) {
            firstOf[i] += firstOf[i - 1];
        }
        int[] next = firstOf.clone();
        for (int spell = 0; spell < spellOf.length; spell++) {
            spellOf[next[spells.asset(spell) - firstAsset]++] = spell;
        }
    }

    Spells spells() {
        return spells;
    }

    /** The renewals of a year, by section. */
    List<Integer> renewalsIn(int year) {
        return renewals.getOrDefault(year, List.of());
    }

    /** The spell that the asset begins in a year by being renewed. */
    int renewalOf(int asset, int year) {
        return renewalsIn(year).stream()
                .filter(spell -> spells.asset(spell) == asset)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the asset is renewed or built in a year. */
    boolean isRenewed(int asset, int year) {
        return renewalsIn(year).stream().anyMatch(spell -> spells.asset(spell) == asset);
    }

    /** The last year before another in which the asset is renewed or built; −1 for none. */
    int renewedBefore(int asset, int year) {
        int before = -1;
        for (int place = firstOf[asset - firstAsset]; place < firstOf[asset - firstAsset + 1]; place++) {
            int spell = spellOf[place];
            if (spells.renews(spell) && spells.from(spell) < year) {
                before = spells.from(spell);
            }
        }
        return before;
    }

    /** The last spell of the asset that began in or before a year. */
    int spellIn(int asset, int year) {
        int place = firstOf[asset - firstAsset + 1] - 1;
        while (spells.from(spellOf[place]) > year) {
            place--;
        }
        return spellOf[place];
    }

    /** Whether the asset ever exists. */
    boolean exists(int asset) {
        return firstOf[asset - firstAsset] < firstOf[asset - firstAsset + 1];
    }

    /** The spells from the last renewal, or from the start, up to and including one: each but the first begins with damage. */
    List<Integer> sinceRenewal(int spell) {
        int asset = spells.asset(spell) - firstAsset;
        List<Integer> since = new ArrayList<>();
        for (int place = firstOf[asset]; place < firstOf[asset + 1] && spellOf[place] <= spell; place++) {
            if (spells.renews(spellOf[place])) {
                since.clear();
            }
            since.add(spellOf[place]);
        }
        return since;
    }
}
