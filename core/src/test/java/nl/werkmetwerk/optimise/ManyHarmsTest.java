package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.werkmetwerk.compare.sum.StrategyTotal;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.resolved.ResolvedCase;
import org.junit.jupiter.api.Test;

/** A road that eight disciplines harm, each by a part of its own: every combination of them is another harm. */
class ManyHarmsTest {
    private static final int HARMS = 8;
    private static final int YEARS = 4;

    @Test
    void combinationsOfHarmsAreToldApart() {
        Case street = street();
        Optimisation found = (Optimisation) Optimiser.optimise(street, OptimiserOptions.DEFAULT);

        assertThat(found.gap()).isBetween(0.0, 1e-6);
        assertThat(StrategyTotal.of(ResolvedCase.of(street), found.strategy(), 1))
                .isCloseTo(found.total(), within(1e-6));
        assertThat(found.total()).isLessThanOrEqualTo(found.separate());
    }

    private static Case street() {
        List<Asset> assets = new ArrayList<>(List.of(asset("road", 30, 5000)));
        IntStream.range(0, HARMS).forEach(i -> assets.add(asset("pipe" + i, 35 + i % YEARS, 1000)));
        return Case.builder("street", 2026, YEARS)
                .discountRate(0.03)
                .section(Section.of("S"))
                .assets(assets)
                .damage(IntStream.range(0, HARMS)
                        .mapToObj(i -> new DamageRule("pipe" + i, "road", 0.02 + 0.013 * i * i))
                        .toList())
                .build();
    }

    private static Asset asset(String discipline, int life, double cost) {
        return Asset.builder(discipline + "-1", discipline, "S")
                .installed(1991)
                .life(life)
                .renewal(new Component("pipe", 0, cost, Lasting.YES))
                .flexibility(new Flexibility(OptionalInt.of(2), OptionalInt.of(1)))
                .build();
    }
}
