package nl.werkmetwerk.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.werkmetwerk.field.Topic;

/**
 * What each topic contributes to the way from one outcome to another: its Shapley value, the mean over all orders in
 * which the topics could be changed one after the other of what it moves when its turn comes. So the order does not
 * matter, and the contributions add up.
 *
 * <p>Where a case with some topics changed and others not would be invalid, topics are taken together: the two that the
 * most invalid cases keep apart, again and again until every case is valid.
 */
final class Attribution {
    private final Function<Set<Topic>, Optional<Outcome>> outcomes;
    private List<Set<Topic>> players;
    private List<Optional<Outcome>> byMask = List.of();

    private Attribution(Collection<Topic> topics, Function<Set<Topic>, Optional<Outcome>> outcomes) {
        this.outcomes = outcomes;
        players = topics.stream().map(topic -> (Set<Topic>) EnumSet.of(topic)).toList();
    }

    /**
     * The contributions.
     *
     * @param topics those that changed
     * @param outcomes the outcome when these topics are changed, none when such a case is invalid; it is asked once for
     *     each set, and there is one for none and for all of them
     */
    static List<Effect> of(Collection<Topic> topics, Function<Set<Topic>, Optional<Outcome>> outcomes) {
        Attribution attribution = new Attribution(topics, outcomes);
        attribution.evaluate();
        return attribution.effects();
    }

    private void evaluate() {
        byMask = new ArrayList<>();
        for (int mask = 0; mask < 1 << players.size(); mask++) {
            byMask.add(outcomes.apply(changed(mask)));
        }
        while (byMask.stream().anyMatch(Optional::isEmpty)) {
            joinThoseMostOftenApart();
        }
    }

    private Set<Topic> changed(int mask) {
        Set<Topic> changed = EnumSet.noneOf(Topic.class);
        for (int i = 0; i < players.size(); i++) {
            if ((mask >> i & 1) == 1) {
                changed.addAll(players.get(i));
            }
        }
        return changed;
    }

    private void joinThoseMostOftenApart() {
        int first = 0;
        int second = 0;
        long most = 0;
        for (int i = 0; i < players.size(); i++) {
            for (int j = i + 1; j < players.size(); j++) {
                long apart = invalidApart(i, j);
                if (apart > most) {
                    most = apart;
                    first = i;
                    second = j;
                }
            }
        }
        join(first, second);
    }

    private long invalidApart(int i, int j) {
        long count = 0;
        for (int mask = 0; mask < byMask.size(); mask++) {
            boolean apart = (mask >> i & 1) != (mask >> j & 1);
            count += apart && byMask.get(mask).isEmpty() ? 1 : 0;
        }
        return count;
    }

    /** Keeps the outcomes in which both are changed or neither is. */
    private void join(int first, int second) {
        List<Set<Topic>> fewer = new ArrayList<>(players);
        Set<Topic> both = EnumSet.copyOf(fewer.remove(second));
        both.addAll(fewer.get(first));
        fewer.set(first, both);
        List<Optional<Outcome>> kept = new ArrayList<>();
        for (int mask = 0; mask < 1 << fewer.size(); mask++) {
            int below = mask & ((1 << second) - 1);
            int above = (mask >> second) << (second + 1);
            int wider = below | above | (mask >> first & 1) << second;
            kept.add(byMask.get(wider));
        }
        players = fewer;
        byMask = kept;
    }

    private List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        for (int player = 0; player < players.size(); player++) {
            double baseline = 0;
            double strategy = 0;
            for (int mask = 0; mask < byMask.size(); mask++) {
                if ((mask >> player & 1) == 0) {
                    Outcome before = byMask.get(mask).orElseThrow();
                    Outcome after = byMask.get(mask | 1 << player).orElseThrow();
                    double weight = weight(Integer.bitCount(mask), players.size());
                    baseline += weight * (after.baseline() - before.baseline());
                    strategy += weight * (after.strategy() - before.strategy());
                }
            }
            effects.add(new Effect(players.get(player), baseline, strategy));
        }
        return effects;
    }

    /** Part of the orders of n in which exactly these s come before: s! (n−s−1)! / n!. */
    private static double weight(int s, int n) {
        double weight = 1.0 / n;
        for (int i = 1; i <= s; i++) {
            weight *= (double) i / (n - i);
        }
        return weight;
    }
}
