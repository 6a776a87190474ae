package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.uncertainty.SavingDraws;
import nl.werkmetwerk.uncertainty.Share;

/**
 * A saving, drawn.
 *
 * @param strategy name
 * @param baseline what it is set against
 * @param figures what its draws tell
 * @param probabilityPositive part of the draws in which there is a saving
 * @param shares which input matters; empty when not asked for
 * @param livesAsGiven how sure it is with all drawn but lives; empty where lives are not drawn
 */
public record DrawnSaving(
        String strategy,
        Baseline baseline,
        DrawnFigures figures,
        double probabilityPositive,
        List<Share> shares,
        Optional<Chance> livesAsGiven) {
    public DrawnSaving {
        shares = List.copyOf(shares);
    }

    static DrawnSaving of(SavingDraws saving, Optional<Chance> livesAsGiven) {
        return new DrawnSaving(
                saving.strategy(),
                saving.baseline(),
                DrawnFigures.of(saving.summary()),
                saving.probabilityPositive(),
                saving.shares(),
                livesAsGiven);
    }
}
