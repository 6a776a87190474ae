package nl.werkmetwerk.parties;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The split whose largest complaint is least, then the next largest, and so on (MODEL 8).
 *
 * <p>Over the imputations ({@code x_i ≥ v_i}) the x whose excesses {@code e(S) = v(S) − x(S)} of the proper non-empty
 * coalitions, sorted downwards, are lexicographically least; where there is no imputation the prenucleolus, without lower
 * bounds. Source: MODEL 8; D. Schmeidler, The nucleolus of a characteristic function game, SIAM Journal on Applied
 * Mathematics 17 (1969), 1163–1170; successive linear programmes after M. Maschler, B. Peleg and L.S. Shapley (1979).
 *
 * @param shares euro for each player
 * @param prenucleolus whether there was no imputation
 * @param stages the certificate, checked by {@link NucleolusCertificate}; empty where a formula gives the split
 */
public record Nucleolus(List<Double> shares, boolean prenucleolus, List<NucleolusStage> stages)
        implements Serializable {
    public Nucleolus {
        shares = List.copyOf(shares);
        stages = List.copyOf(stages);
    }

    /**
     * Computes the nucleolus and checks its certificate.
     *
     * @param game of 1 to {@value Game#MOST_PLAYERS} players
     * @param tolerance euro: where v(N) is this near Σ v_i there is one imputation
     * @throws IllegalStateException if the certificate does not hold: a defect, never a property of the game
     */
    public static Nucleolus of(Game game, double tolerance) {
        double surplus = game.total() - game.sumAlone();
        if (Math.abs(surplus) <= tolerance || game.players() == 1) {
            return new Nucleolus(alone(game, surplus), false, List.of());
        }
        Nucleolus found = new NucleolusSolver(game, surplus > 0).solve();
        if (!NucleolusCertificate.holds(game, found)) {
            throw new IllegalStateException("the nucleolus does not pass its own check");
        }
        return found;
    }

    private static List<Double> alone(Game game, double surplus) {
        return IntStream.range(0, game.players())
                .mapToObj(i -> game.alone(i) + surplus / game.players())
                .toList();
    }

    /** The shares as an array. */
    public double[] toArray() {
        return shares.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
