package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import nl.werkmetwerk.files.CaseFiles;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.optimise.Optimiser;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A street of six assets, of which two harm a third, that was left open: 241,504 where 219,968 was known, later 218,561
 * with a bound of 208,411.
 */
@Tag("thorough")
class HardStreetTest {
    @Test
    void street757IsProven() throws Exception {
        URL file = Objects.requireNonNull(getClass().getResource("street-757.yaml"));
        Case street = CaseFiles.read(Path.of(file.toURI()));
        Optimisation found = (Optimisation) Optimiser.optimise(street, OptimiserOptions.DEFAULT);

        assertThat(found.total()).isCloseTo(209_409.13, within(0.01));
        assertThat(found.gap()).isBetween(0.0, 1e-6);
        assertThat(found.unsharedOptimum().orElseThrow()).isLessThan(227_435.39);
        assertThat(found.timingGain().orElseThrow()).isPositive();
    }
}
