package nl.werkmetwerk.optimise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.ledger.Agreement;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Rules that come to the same on a place: those that let the same disciplines which are there go along with the same
 * others, for as many years. One that brings nothing together is like no rule, which is strategy number 0; the others
 * have the numbers from 1 on.
 */
final class RuleAgreement implements Agreement {
    /** Pairs of so many disciplines fit in the bits of a number; where there are more, every rule is tried for itself. */
    private static final int MOST = 8;

    private final ResolvedCase resolved;
    private final List<Rule> rules;

    /** By rule, then by discipline. */
    private final boolean[][] leads;

    private final boolean[][] takes;

    /** By discipline: how many assets the section has at most. */
    private final int[] assets;

    private final int[] there;
    private int thereCount;

    private final Map<Meaning, Integer> first = new HashMap<>();

    /** @param pairs of disciplines that are brought together, as bits */
    private record Meaning(long pairs, int within, int waitAtMost) {}

    RuleAgreement(ResolvedCase resolved, List<Rule> rules) {
        this.resolved = resolved;
        this.rules = rules;
        int disciplines = resolved.disciplines().count();
        leads = new boolean[rules.size()][disciplines];
        takes = new boolean[rules.size()][disciplines];
        for (int rule = 0; rule < rules.size(); rule++) {
            for (int i = 0; i < disciplines; i++) {
                String name = resolved.disciplines().name(i);
                leads[rule][i] = rules.get(rule).leads(name);
                takes[rule][i] = rules.get(rule).takes(name);
            }
        }
        assets = new int[disciplines];
        there = new int[disciplines];
    }

    @Override
    public void begin(int firstSection, int endSection) {
        first.clear();
        Arrays.fill(assets, 0);
        int[] here = new int[assets.length];
        for (int section = firstSection; section < endSection; section++) {
            Arrays.fill(here, 0);
            for (int asset = resolved.firstAsset(section); asset < resolved.firstAsset(section + 1); asset++) {
                here[resolved.assets().discipline(asset)]++;
            }
            for (int i = 0; i < here.length; i++) {
                assets[i] = Math.max(assets[i], here[i]);
            }
        }
        thereCount = 0;
        for (int i = 0; i < assets.length; i++) {
            if (assets[i] > 0) {
                there[thereCount++] = i;
            }
        }
    }

    @Override
    public int firstLike(int strategy) {
        if (strategy == 0 || thereCount > MOST) {
            return strategy;
        }
        long pairs = pairs(strategy - 1);
        Rule rule = rules.get(strategy - 1);
        return pairs == 0
                ? 0
                : first.computeIfAbsent(new Meaning(pairs, rule.within(), rule.waitAtMost()), meaning -> strategy);
    }

    /** An asset does not go along with itself. */
    private long pairs(int rule) {
        long pairs = 0;
        for (int i = 0; i < thereCount; i++) {
            for (int j = 0; leads[rule][there[i]] && j < thereCount; j++) {
                boolean together = takes[rule][there[j]] && (i != j || assets[there[i]] > 1);
                pairs |= together ? 1L << (i * MOST + j) : 0;
            }
        }
        return pairs;
    }
}
