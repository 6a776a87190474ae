package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A street of twelve assets: one of eight of a made-up city, with four of another street in it. */
@Tag("thorough")
class FullStreetTest {
    private static final int BORROWED = 4;

    @Test
    void aStreetOfTwelveAssetsIsProven() {
        Optimisation found = (Optimisation) Optimiser.optimise(street(), OptimiserOptions.DEFAULT);
        assertThat(found.gap()).isBetween(0.0, 1e-6);
        assertThat(found.sectionsProvenOptimal()).isEqualTo(1);
    }

    private static Case street() {
        Case one = RealisticCity.of(42, 0, 1, 80, 8);
        String section = one.sections().get(0).id();
        List<Asset> assets = new ArrayList<>(one.assets());
        RealisticCity.of(42, 100, 1, 80, 8).assets().stream()
                .skip(BORROWED)
                .map(asset -> SmallCases.moved(asset, section))
                .forEach(assets::add);
        return one.toBuilder().assets(assets).build();
    }
}
