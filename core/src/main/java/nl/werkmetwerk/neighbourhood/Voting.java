package nl.werkmetwerk.neighbourhood;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.neighbourhood.PackageBudget;
import nl.werkmetwerk.neighbourhood.vote.Election;
import nl.werkmetwerk.neighbourhood.vote.EqualShares;
import nl.werkmetwerk.neighbourhood.vote.Limits;
import nl.werkmetwerk.neighbourhood.vote.MostVotes;
import nl.werkmetwerk.neighbourhood.vote.Outcome;
import nl.werkmetwerk.neighbourhood.vote.VotedItem;
import nl.werkmetwerk.neighbourhood.vote.Votes;

/** The votes of residents over the candidates, under the first budget (MODEL-practice 12.5). */
final class Voting implements Limits {
    /** κ is never below a cent: what costs nothing has a price that can be shared. */
    private static final double CENT = 0.01;

    private final Neighbourhood in;
    private final Votes votes;
    private final Election election;

    /** @throws IllegalArgumentException without a first budget above 0 */
    Voting(Neighbourhood in, Votes votes) {
        this.in = in;
        this.votes = votes;
        election = Election.of(votes, in.candidates().stream().map(this::item).toList());
    }

    private VotedItem item(Candidate candidate) {
        SetValue alone = in.value(Neighbourhood.only(candidate.number()));
        boolean votedOn = budget().covers(candidate.asset(), candidate.section())
                && budget().covers(candidate.year())
                && alone.fits(in.budgets());
        OptionalDouble kappa = votedOn ? OptionalDouble.of(Math.max(CENT, alone.spent()[0])) : OptionalDouble.empty();
        return new VotedItem(candidate.id(), candidate.measure().id(), kappa);
    }

    private PackageBudget budget() {
        return in.budgets().get(0);
    }

    Votes votes() {
        return votes;
    }

    Election election() {
        return election;
    }

    Outcome mostVotes() {
        return MostVotes.of(election, this);
    }

    Outcome equalShares() {
        return EqualShares.of(election, budget().amount(), this);
    }

    /** Points of a candidate over all rows; empty where it is not voted on. */
    OptionalDouble points(int candidate) {
        return election.isVotedOn(candidate) ? OptionalDouble.of(election.points(candidate)) : OptionalDouble.empty();
    }

    /** Ids in the votes of which no candidate is voted on, in order. */
    List<String> unknown() {
        return votes.ids().stream().filter(id -> !isVotedOn(id)).toList();
    }

    private boolean isVotedOn(String id) {
        return in.candidates().stream()
                .filter(candidate ->
                        candidate.id().equals(id) || candidate.measure().id().equals(id))
                .anyMatch(candidate -> election.isVotedOn(candidate.number()));
    }

    @Override
    public boolean mayJoin(int item, BitSet won) {
        Candidate candidate = in.candidates().get(item);
        List<Candidate> here = in.taken(won).stream()
                .filter(other -> other.section().id().equals(candidate.section().id()))
                .toList();
        boolean needs = candidate.measure().needs().stream()
                .allMatch(needed ->
                        here.stream().anyMatch(other -> other.measure().id().equals(needed)));
        return needs && here.stream().noneMatch(candidate::conflicts);
    }

    @Override
    public boolean fits(BitSet items) {
        return in.value(items).fits(in.budgets());
    }

    @Override
    public double excess(BitSet items) {
        return in.value(items).excess(in.budgets());
    }
}
