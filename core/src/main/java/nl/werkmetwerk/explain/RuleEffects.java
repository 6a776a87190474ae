package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.explain.RuleEffect.Sort;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.schedule.RuleListener;
import nl.werkmetwerk.schedule.SectionSimulator;
import nl.werkmetwerk.schedule.Spells;

/** What the rules of a strategy made of the assets of a place, a window among them (MODEL 4.5, 4.8). */
final class RuleEffects {
    private final ResolvedCase resolved;
    private final ResolvedStrategy strategy;
    private final Lives lives;
    private final Map<Integer, List<RuleEffect>> byAsset = new HashMap<>();

    private RuleEffects(ResolvedCase resolved, ResolvedStrategy strategy, Lives lives) {
        this.resolved = resolved;
        this.strategy = strategy;
        this.lives = lives;
    }

    /** Of the sections {@code firstSection … endSection−1}, whose spells {@code lives} has. */
    static RuleEffects of(
            ResolvedCase resolved, ResolvedStrategy strategy, Lives lives, int firstSection, int endSection) {
        RuleEffects effects = new RuleEffects(resolved, strategy, lives);
        if (!strategy.source().ruling().isEmpty()) {
            effects.listen(firstSection, endSection);
        }
        return effects;
    }

    private void listen(int firstSection, int endSection) {
        SectionSimulator simulator = new SectionSimulator(resolved);
        RuleListener listener = new RuleListener() {
            @Override
            public void stoodBack(int asset, int year, int rule, int leader, int wait) {
                // who stood back may go along with another in the same year
                if (!lives.isRenewed(asset, year)) {
                    add(Sort.STOOD_BACK, asset, year, rule, leader, year + wait);
                }
            }

            @Override
            public void wentAlong(int asset, int year, int rule, int leader, int early) {
                add(Sort.WENT_ALONG, asset, year, rule, leader, year + early);
            }
        };
        for (int section = firstSection; section < endSection; section++) {
            simulator.run(
                    strategy, resolved.firstAsset(section), resolved.firstAsset(section + 1), new Spells(), listener);
        }
    }

    private void add(Sort sort, int asset, int year, int rule, int leader, int comes) {
        Rule ruling = strategy.source().ruling().get(rule);
        int calendar = resolved.clock().calendar(year);
        RuleEffect effect = new RuleEffect(
                sort,
                calendar,
                calendar,
                resolved.assets().get(leader).id(),
                resolved.clock().calendar(comes),
                path(rule),
                sort == Sort.STOOD_BACK ? ruling.waitAtMost() : ruling.within());
        List<RuleEffect> all = byAsset.computeIfAbsent(asset, number -> new ArrayList<>());
        int last = all.size() - 1;
        if (last >= 0 && all.get(last).goesOnAs(effect)) {
            all.set(last, all.get(last).until(calendar));
        } else {
            all.add(effect);
        }
    }

    private String path(int rule) {
        String of = "strategies[" + strategy.name() + "]";
        return of + (strategy.source().rules().isEmpty() ? ".window" : ".rules[" + rule + "]");
    }

    /**
     * Those that concern an entry: of a renewal all that led to it since the works before; of another the years in which
     * the asset stood back.
     */
    List<RuleEffect> of(int asset, int year, Kind kind) {
        List<RuleEffect> all = byAsset.getOrDefault(asset, List.of());
        if (all.isEmpty()) {
            return all;
        }
        int calendar = resolved.clock().calendar(year);
        if (kind != Kind.RENEWAL) {
            return all.stream()
                    .filter(effect -> effect.sort() == Sort.STOOD_BACK && effect.isIn(calendar))
                    .toList();
        }
        int before = lives.renewedBefore(asset, year);
        int since = before < 0 ? Integer.MIN_VALUE : resolved.clock().calendar(before);
        return all.stream()
                .filter(effect -> effect.from() > since && effect.until() <= calendar)
                .toList();
    }
}
