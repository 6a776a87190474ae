package nl.werkmetwerk.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.uncertain.Correlation;
import nl.werkmetwerk.model.uncertain.Experiment;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;

/** What of the uncertainties and experiments is about the part of a case that is left. */
final class UncertaintyNarrowing {
    private final Narrowing narrowing;
    private final Set<String> assets;
    private final Set<String> sections;

    UncertaintyNarrowing(Narrowing narrowing, Set<String> assets, Set<String> sections) {
        this.narrowing = narrowing;
        this.assets = assets;
        this.sections = sections;
    }

    Uncertainty of(Uncertainty whole) {
        List<UncertainInput> inputs =
                whole.inputs().stream().filter(input -> isThere(input.on())).toList();
        Set<String> ids = inputs.stream().map(UncertainInput::id).collect(Collectors.toSet());
        List<Correlation> correlations = whole.correlations().stream()
                .filter(pair -> ids.contains(pair.first()) && ids.contains(pair.second()))
                .toList();
        List<LibraryUse> library = whole.library().stream()
                .filter(use -> assets.contains(use.asset()))
                .toList();
        return new Uncertainty(inputs, correlations, library);
    }

    /** An experiment of which a street is left out can no longer be read. */
    List<Experiment> of(List<Experiment> whole) {
        return whole.stream()
                .filter(experiment -> sections.containsAll(new HashSet<>(experiment.sections())))
                .filter(experiment -> experiment
                        .strategy()
                        .map(name -> Narrowing.keeps(narrowing.strategies(), name))
                        .orElse(true))
                .toList();
    }

    private boolean isThere(Target on) {
        return on.asset().map(assets::contains).orElse(true)
                && on.section().map(sections::contains).orElse(true);
    }
}
