package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Spells;

/** Effective ages: from construction or the last renewal, with a jump wherever digging cost life (MODEL 2.3, 3.3, 3.4). */
final class AgeTerms {
    private final ResolvedCase resolved;
    private final CaseTerms terms;
    private final AssetTerms assets;
    private final Lives lives;
    private final Spells spells;
    private int knownSpell = -1;
    private List<Quantity> known = List.of();

    AgeTerms(ResolvedCase resolved, CaseTerms terms, AssetTerms assets, Lives lives) {
        this.resolved = resolved;
        this.terms = terms;
        this.assets = assets;
        this.lives = lives;
        spells = lives.spells();
    }

    /** e in a year of a spell; at the end of the horizon when the year is N. */
    Quantity age(int spell, int year) {
        return age("e", history(spell), year);
    }

    /** e′, the age at which the year before was lived: before any jump of the year itself. */
    Quantity ageBefore(int spell, int year) {
        List<Quantity> jumps = new ArrayList<>(history(spell));
        boolean jumped = jumps.size() > 1 && spells.from(spell) == year;
        if (jumped) {
            jumps.remove(jumps.size() - 1);
        }
        Quantity start = age("a", jumps, year);
        return Quantity.computed("e′", "", "2.11", Formula.of("a − 1", List.of(start)));
    }

    /** L that holds in a spell. */
    Quantity life(int spell) {
        int begin = lives.sinceRenewal(spell).get(0);
        int asset = spells.asset(spell);
        return spells.renews(begin)
                ? assets.lifeAfter(asset, spells.method(begin))
                : AssetTerms.life(resolved.assets().get(asset));
    }

    /** y_0, then every jump up to and including the beginning of a spell. */
    private List<Quantity> history(int spell) {
        if (spell != knownSpell) {
            List<Integer> since = lives.sinceRenewal(spell);
            List<Quantity> history = new ArrayList<>(List.of(begin(since.get(0))));
            for (int damaged : since.subList(1, since.size())) {
                history.add(jump(damaged, history));
            }
            known = history;
            knownSpell = spell;
        }
        return known;
    }

    private Quantity begin(int spell) {
        int asset = spells.asset(spell);
        Asset source = resolved.assets().get(asset);
        if (!spells.renews(spell)) {
            return Quantity.input("y_0", source.startYear(), AssetTerms.path(source) + ".installed");
        }
        String method = assets.method(asset, spells.method(spell)).id();
        return Quantity.fact("y_0", method, resolved.clock().calendar(spells.from(spell)), "3.3");
    }

    private Quantity age(String symbol, List<Quantity> history, int year) {
        StringBuilder text = new StringBuilder("y − y_0");
        history.stream().skip(1).forEach(jump -> text.append(" + ").append(jump.symbol()));
        List<Quantity> quantities = new ArrayList<>(history);
        quantities.add(terms.year(year));
        return Quantity.computed(symbol, "", "2.3", Formula.of(text.toString(), quantities));
    }

    /** The years of life lost at the beginning of a spell. */
    private Quantity jump(int spell, List<Quantity> before) {
        int year = spells.from(spell);
        Asset source = resolved.assets().get(spells.asset(spell));
        Set<String> digging = digging(spells.asset(spell), year);
        List<Quantity> quantities = new ArrayList<>();
        StringBuilder kept = new StringBuilder("1");
        List<DamageRule> rules = resolved.source().damage();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).to().equals(source.discipline())
                    && digging.contains(rules.get(i).by())) {
                String symbol = "l_" + (quantities.size() + 1);
                kept.append("·(1 − ").append(symbol).append(')');
                quantities.add(Quantity.input(
                        symbol, rules.get(i).by(), rules.get(i).lifeLoss(), "damage[" + i + "].lifeLoss"));
            }
        }
        quantities.add(life(spell));
        quantities.add(age("a", before, year));
        String text = "floor(round((1 − " + kept + ")·(L − a), 9) + 0.5)";
        String label = "" + resolved.clock().calendar(year);
        return Quantity.computed("d_" + before.size(), label, "3.4", Formula.of(text, quantities));
    }

    /** Disciplines that dig on the section of an asset in a year. */
    private Set<String> digging(int asset, int year) {
        Set<String> disciplines = new LinkedHashSet<>();
        for (int spell : lives.renewalsIn(year)) {
            int other = spells.asset(spell);
            Method by = assets.method(other, spells.method(spell));
            if (resolved.assets().section(other) == resolved.assets().section(asset) && by.digs()) {
                disciplines.add(resolved.assets().get(other).discipline());
            }
        }
        return disciplines;
    }
}
