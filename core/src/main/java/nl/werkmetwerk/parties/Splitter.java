package nl.werkmetwerk.parties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Divides the saving of a case between its players in every way of {@link SplitMethod} (MODEL 8). */
final class Splitter {
    private static final double[] NO_ERRORS = {};

    private final Players players;
    private final Savings savings;
    private final double tolerance;
    private final double[] renewal;
    private final double[] ownSaving;
    private final double yearsDiscounted;

    Splitter(Players players, Savings savings, List<PartyCost> costs, double tolerance, double yearsDiscounted) {
        this.players = players;
        this.savings = savings;
        this.tolerance = tolerance;
        this.yearsDiscounted = yearsDiscounted;
        renewal = costs.stream().mapToDouble(PartyCost::renewal).toArray();
        ownSaving = costs.stream().mapToDouble(PartyCost::ownSaving).toArray();
    }

    /** All splits of a game whose coalitions are all known. */
    List<Split> exact(Game game) {
        Nucleolus nucleolus = Nucleolus.of(game, tolerance);
        List<Split> splits = new ArrayList<>();
        formulas(game.total()).forEach(shares -> splits.add(split(methodAt(splits), shares, game, false)));
        splits.add(split(SplitMethod.SHAPLEY, SplitFormulas.shapley(game), game, false));
        splits.add(split(SplitMethod.NUCLEOLUS, nucleolus.toArray(), game, nucleolus.prenucleolus()));
        return splits;
    }

    /** The splits that can be made without going through all coalitions. */
    List<Split> sampled(Sampling sampling) {
        SampledShapley shapley = new SampledShapley(savings::saving, players.count(), sampling);
        List<Split> splits = new ArrayList<>();
        formulas(savings.saving(all())).forEach(shares -> splits.add(split(methodAt(splits), shares, NO_ERRORS)));
        splits.add(split(SplitMethod.SHAPLEY, shapley.shares(), shapley.standardErrors()));
        return splits;
    }

    private static SplitMethod methodAt(List<Split> splits) {
        return SplitMethod.values()[splits.size()];
    }

    private long all() {
        return (1L << players.count()) - 1;
    }

    /** Proportional, equal and separable cost. */
    private List<double[]> formulas(double total) {
        double[] marginal = new double[players.count()];
        double[] alone = new double[players.count()];
        Arrays.setAll(marginal, i -> total - savings.saving(all() & ~(1L << i)));
        Arrays.setAll(alone, i -> savings.saving(1L << i));
        return List.of(
                SplitFormulas.proportional(total, renewal),
                SplitFormulas.equal(total, players.count()),
                SplitFormulas.separableCost(total, marginal, alone, tolerance));
    }

    private Split split(SplitMethod method, double[] shares, Game game, boolean prenucleolus) {
        WalkAway away = WalkAway.from(game, shares, tolerance);
        boolean inCore = away.excess() <= tolerance;
        return new Split(
                method,
                shares(shares, NO_ERRORS),
                Optional.of(inCore),
                away.excess(),
                players.members(away.coalition()),
                prenucleolus);
    }

    private Split split(SplitMethod method, double[] shares, double[] errors) {
        long away = savings.greatestExcess(shares, all());
        double excess = savings.excess(away, shares);
        Optional<Boolean> inCore = excess > tolerance ? Optional.of(false) : Optional.empty();
        return new Split(method, shares(shares, errors), inCore, excess, players.members(away), false);
    }

    private List<Share> shares(double[] shares, double[] errors) {
        List<Share> result = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            double receives = shares[i] - ownSaving[i];
            OptionalDouble error = errors.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(errors[i]);
            result.add(new Share(players.names().get(i), shares[i], receives, receives / yearsDiscounted, error));
        }
        return result;
    }
}
