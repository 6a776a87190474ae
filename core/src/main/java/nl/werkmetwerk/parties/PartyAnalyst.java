package nl.werkmetwerk.parties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.NameWarnings;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.ledger.LedgerTotals;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Works out what each coalition of parties saves, divides the saving and closes the funding (MODEL 8). */
public final class PartyAnalyst {
    /** Amounts this part of C(∅) apart are the same. */
    private static final double NOISE = 1e-9;

    private final ResolvedCase resolved;
    private final Strategy strategy;
    private final Players players;
    private final Savings savings;
    private final double tolerance;

    private PartyAnalyst(ResolvedCase resolved, Strategy strategy) {
        this.resolved = resolved;
        this.strategy = strategy;
        players = Players.of(resolved);
        savings = new Savings(new CoalitionCosts(resolved, ResolvedStrategy.of(strategy, resolved), players));
        tolerance = NOISE * Math.max(1, Math.abs(savings.separate()));
    }

    /**
     * Analyses a strategy of a case, or a baseline.
     *
     * @param of the case
     * @param strategy the strategy; need not be in the case
     */
    public static PartyAnalysis analyse(Case of, Strategy strategy) {
        return analyse(of, strategy, Sampling.DEFAULT);
    }

    /**
     * As {@link #analyse(Case, Strategy)}.
     *
     * @param sampling used with more than {@value Game#MOST_PLAYERS} players only
     */
    public static PartyAnalysis analyse(Case of, Strategy strategy, Sampling sampling) {
        return new PartyAnalyst(ResolvedCase.of(of), strategy).analysis(sampling);
    }

    private PartyAnalysis analysis(Sampling sampling) {
        boolean exact = players.count() <= Game.MOST_PLAYERS;
        List<PartyCost> costs = costs();
        Splitter splitter = splitter(costs);
        List<Split> splits = exact ? splitter.exact(game()) : splitter.sampled(sampling);
        return new PartyAnalysis(
                resolved.source(),
                strategy.name(),
                coalitions(exact),
                costs,
                splits,
                exact ? Optional.of(partition()) : Optional.empty(),
                Closer.close(resolved, strategy, tolerance),
                warnings(exact, sampling));
    }

    private List<PartyCost> costs() {
        LedgerTotals separate = LedgerTotals.of(ResolvedStrategy.of(Strategy.SEPARATE, resolved), resolved);
        LedgerTotals joint = LedgerTotals.of(ResolvedStrategy.of(strategy, resolved), resolved);
        return IntStream.range(0, players.count())
                .mapToObj(player -> cost(player, separate, joint))
                .toList();
    }

    private PartyCost cost(int player, LedgerTotals separate, LedgerTotals joint) {
        int owner = players.owners()[player];
        return new PartyCost(
                players.names().get(player), separate.renewal(owner), separate.total(owner), joint.total(owner));
    }

    private Splitter splitter(List<PartyCost> costs) {
        double years = Arrays.stream(resolved.clock().discountOfYears()).sum();
        return new Splitter(players, savings, costs, tolerance, years);
    }

    private Game game() {
        return savings.game(players.count());
    }

    private Partition partition() {
        Game game = game();
        List<Integer> groups = BestPartition.of(game, tolerance);
        double saving = BestPartition.saving(game, groups);
        return new Partition(
                groups.stream().map(group -> players.members(group)).toList(),
                saving,
                saving > game.total() + tolerance);
    }

    private List<CoalitionResult> coalitions(boolean exact) {
        LongStream listed =
                exact ? Arrays.stream(CoalitionOrder.all(players.count())).asLongStream() : someCoalitions();
        return listed.mapToObj(coalition -> new CoalitionResult(
                        players.members(coalition), savings.cost(coalition), savings.saving(coalition)))
                .toList();
    }

    private LongStream someCoalitions() {
        long all = (1L << players.count()) - 1;
        int last = players.count() - 1;
        LongStream alone = IntStream.rangeClosed(0, last).mapToLong(i -> 1L << i);
        LongStream allButOne = IntStream.rangeClosed(0, last).mapToLong(i -> all & ~(1L << (last - i)));
        return LongStream.concat(
                LongStream.concat(LongStream.of(0), alone), LongStream.concat(allButOne, LongStream.of(all)));
    }

    private List<Warning> warnings(boolean exact, Sampling sampling) {
        List<Warning> warnings = new ArrayList<>();
        double total = savings.saving((1L << players.count()) - 1);
        if (total < -tolerance) {
            Map<String, Object> facts = Map.of("strategy", strategy.name(), "amount", total);
            warnings.add(new Warning(Warning.Code.LOSS_TO_SPLIT, "", facts));
        }
        if (!exact) {
            Map<String, Object> facts = Map.of("players", players.count(), "samples", 2 * sampling.pairs());
            warnings.add(new Warning(Warning.Code.COALITIONS_SAMPLED, "parties", facts));
        }
        warnings.addAll(NameWarnings.ofFunding(resolved.source()));
        return warnings;
    }
}
