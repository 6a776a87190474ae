package nl.werkmetwerk.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.Outcome;

/** Reasons to doubt an optimisation (MODEL 1.16, 7.9). */
public final class OptimiserWarnings {
    private OptimiserWarnings() {}

    /**
     * Reasons to doubt what came out for a case.
     *
     * @param stopped whether it was stopped early: then a schedule that is missing need not be impossible
     */
    public static List<Warning> of(Case of, Outcome outcome, boolean stopped) {
        List<Warning> warnings = new ArrayList<>();
        if (of.assets().stream().noneMatch(asset -> mayMove(of, asset))) {
            warnings.add(new Warning(Warning.Code.NO_FLEXIBILITY, "flexibility", Map.of()));
        }
        if (!stopped
                && outcome instanceof Optimisation found
                && found.unsharedOptimum().isEmpty()) {
            warnings.add(new Warning(Warning.Code.UNSHARED_INFEASIBLE, "constraints", Map.of()));
        }
        return warnings;
    }

    private static boolean mayMove(Case of, Asset asset) {
        Flexibility room = of.flexibility().of(asset);
        return room.advance().orElse(0) > 0 || room.defer().orElse(0) > 0;
    }
}
