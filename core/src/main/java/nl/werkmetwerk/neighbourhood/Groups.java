package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.werkmetwerk.model.CodePointOrder;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.neighbourhood.vote.Ballot;
import nl.werkmetwerk.neighbourhood.vote.GroupVotes;

/** What each group of residents gets of a choice (MODEL-practice 12.6). */
final class Groups {
    private final Neighbourhood in;
    private final Optional<Voting> voting;
    private final Map<String, List<Ballot>> ballots;
    private final Set<String> names = new TreeSet<>(CodePointOrder::compare);
    private final Map<String, Integer> voters = new HashMap<>();
    private final Map<String, double[]> weights = new HashMap<>();
    private final Map<String, Double> most = new HashMap<>();
    private final int smallest;

    Groups(Neighbourhood in, Weights residents, Chooser chooser, Optional<Voting> voting) {
        this.in = in;
        this.voting = voting;
        smallest = in.of().packages().smallestGroup();
        ballots = residents.groups();
        names.addAll(ballots.keySet());
        voting.ifPresent(all -> all.votes()
                .rows()
                .forEach(row -> row.group().ifPresent(group -> voters.merge(group, 1, Integer::sum))));
        names.addAll(voters.keySet());
        ballots.forEach((group, cast) -> {
            if (cast.size() >= smallest) {
                weights.put(group, Weights.of(cast));
                most.put(
                        group,
                        chooser.choose(ChoiceRule.POINTS, Weights.of(cast)).first());
            }
        });
    }

    private boolean isHidden(String group) {
        return !weights.containsKey(group) && voters.getOrDefault(group, 0) < smallest;
    }

    /** Groups with too few of both. */
    int hidden() {
        return (int) names.stream().filter(this::isHidden).count();
    }

    /** What each gets of a set, by code point of its name. */
    List<GroupOutcome> of(BitSet set) {
        Map<String, GroupVotes> byVotes = new HashMap<>();
        voting.ifPresent(all ->
                GroupVotes.of(all.votes(), all.election(), set).forEach(group -> byVotes.put(group.group(), group)));
        List<GroupOutcome> outcomes = new ArrayList<>();
        for (String name : names) {
            if (!isHidden(name)) {
                Optional<GroupVotes> cast =
                        Optional.ofNullable(byVotes.get(name)).filter(group -> group.voters() >= smallest);
                outcomes.add(outcome(name, set, cast));
            }
        }
        return outcomes;
    }

    private GroupOutcome outcome(String name, BitSet set, Optional<GroupVotes> cast) {
        double[] its = weights.get(name);
        return new GroupOutcome(
                name,
                its == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(ballots.getOrDefault(name, List.of()).size()),
                its == null ? OptionalDouble.empty() : share(name, its, set),
                cast.isPresent() ? OptionalInt.of(cast.get().voters()) : OptionalInt.empty(),
                cast.isPresent() ? OptionalDouble.of(cast.get().served()) : OptionalDouble.empty(),
                cast.isPresent() ? OptionalDouble.of(cast.get().perVoter()) : OptionalDouble.empty());
    }

    private OptionalDouble share(String name, double[] its, BitSet set) {
        double all = most.getOrDefault(name, 0.0);
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(in.worth().points(its, in.taken(set)) / all);
    }
}
