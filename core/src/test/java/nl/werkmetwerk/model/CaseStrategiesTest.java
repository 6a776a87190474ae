package nl.werkmetwerk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import org.junit.jupiter.api.Test;

class CaseStrategiesTest {
    private static final Strategy NEAR = Strategy.window("near", 5);
    private static final Strategy FAR = Strategy.window("far", 20);

    private static Case street(Strategy... own) {
        return Case.builder("street", 2026, 30)
                .section(Section.of("S1", "D1", "none"))
                .asset(Asset.builder("front", "road", "S1")
                        .installed(1990)
                        .life(40)
                        .renewal(Component.fixed("surface", 1000))
                        .build())
                .strategies(List.of(own))
                .build();
    }

    @Test
    void theBaselinesComeFirstThenTheCasesOwnInItsOrder() {
        assertThat(street(FAR, NEAR).allStrategies())
                .containsExactly(Strategy.SEPARATE, Strategy.COINCIDENT, FAR, NEAR);
    }

    @Test
    void aCaseWithoutStrategiesHasItsBaselines() {
        assertThat(street().allStrategies()).isEqualTo(Strategy.BASELINES);
    }

    @Test
    void aStrategyIsFoundByItsNameBaselinesAmongThem() {
        Case street = street(NEAR);
        assertThat(street.strategy("near")).contains(NEAR);
        assertThat(street.strategy("coincident")).contains(Strategy.COINCIDENT);
        assertThat(street.strategy("Near")).isEmpty();
    }
}
