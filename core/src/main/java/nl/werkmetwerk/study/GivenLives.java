package nl.werkmetwerk.study;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;

/**
 * A case whose lives are not drawn while all else is, at the same points: beside the case itself it shows what a plan
 * gains or loses by not knowing how long things last, which a plan of named years cannot put off.
 */
final class GivenLives {
    private static final Distribution AS_WRITTEN = new Distribution.Discrete(List.of(1.0), List.of(1.0));

    private GivenLives() {}

    /** The case with every life as it is written; empty where none is drawn. */
    static Optional<Case> of(Case drawn) {
        Uncertainty uncertainty = drawn.uncertainty();
        if (uncertainty.inputs().stream().noneMatch(GivenLives::isLife)) {
            return Optional.empty();
        }
        List<UncertainInput> inputs =
                uncertainty.inputs().stream().map(GivenLives::asWritten).toList();
        return Optional.of(drawn.toBuilder()
                .uncertainty(new Uncertainty(inputs, uncertainty.correlations(), uncertainty.library()))
                .build());
    }

    private static boolean isLife(UncertainInput input) {
        return input.on().parameter() == Parameter.LIFE;
    }

    private static UncertainInput asWritten(UncertainInput input) {
        return isLife(input)
                ? new UncertainInput(input.id(), input.on(), input.each(), input.correlation(), AS_WRITTEN)
                : input;
    }
}
