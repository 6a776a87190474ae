package nl.werkmetwerk.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Experiment;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.optimise.WindowRules;
import org.junit.jupiter.api.Test;

class YearPlanTest {
    private static final double RATE = 0.02;

    /** A road due in 2031 and again in 2071, a sewer due in 2033; 1000 and 3000 euro, of which surface is shared. */
    private static Case street(Strategy... strategies) {
        return Case.builder("street", 2026, 30)
                .discountRate(RATE)
                .residualValue(ResidualRule.NONE)
                .jointWorks(new JointWorks(Map.of("surface", 0.5), Map.of(), 0))
                .section(Section.of("s"))
                .section(Section.of("t"))
                .asset(road("road", "s"))
                .asset(Asset.builder("sewer", "sewer", "s")
                        .installed(1973)
                        .life(60)
                        .renewal(Component.fixed("pipe", 2000))
                        .renewal(Component.fixed("surface", 1000))
                        .build())
                .asset(road("other", "t"))
                .strategies(List.of(strategies))
                .build();
    }

    private static Asset road(String id, String section) {
        return Asset.builder(id, "road", section)
                .installed(1991)
                .life(40)
                .renewal(Component.fixed("surface", 1000))
                .maintenance(new Maintenance(10, 0.1))
                .flexibility(new Flexibility(OptionalInt.of(2), OptionalInt.of(3)))
                .build();
    }

    private static double discount(int year) {
        return Math.pow(1 + RATE, 2026 - year);
    }

    /** Relined in 2031 and replaced in 2032: a year later it would be both at once, which no plan may ask (MODEL 4). */
    @Test
    void whatWaitingWouldMakeARefusedPlanHasNoCost() {
        Asset sewer = Asset.builder("sewer", "sewer", "s")
                .installed(1973)
                .life(60)
                .method(new Method(
                        "replace", OptionalInt.empty(), List.of(Component.fixed("pipe", 9)), List.of(), true))
                .method(new Method("reline", OptionalInt.of(1), List.of(Component.fixed("liner", 3)), List.of(), false))
                .build();
        Strategy twice = Strategy.explicit(
                "twice",
                List.of(
                        new Works(2031, List.of("sewer"), Map.of("sewer", "reline")),
                        new Works(2032, List.of("sewer"), Map.of("sewer", "replace"))));
        Strategy same = Strategy.explicit(
                "same",
                List.of(
                        new Works(2031, List.of("sewer"), Map.of("sewer", "replace")),
                        twice.works().get(1)));
        Case of = Case.builder("street", 2026, 30)
                .section(Section.of("s"))
                .asset(sewer)
                .strategies(List.of(twice, same))
                .build();
        assertThat(YearPlan.of(of, twice, 2031))
                .extracting(YearWork::costToWait)
                .containsExactly(OptionalDouble.empty());
        assertThat(YearPlan.of(of, same, 2031).get(0).costToWait()).isPresent();
    }

    @Test
    void waitingSavesAYearOfInterestAndCostsAYearOfUpkeepAtAge() {
        List<YearWork> plan = YearPlan.of(street(), Strategy.SEPARATE, 2031);
        assertThat(plan).extracting(YearWork::asset).containsExactly("road", "other");
        double interest = 1000 * (discount(2032) - discount(2031));
        // in 2031 the road is lived at 40 instead of 0; from 2032 on at one year less than else, to the end
        double upkeep = 10 * Math.pow(1.1, 40) * discount(2031) - 10 * discount(2031);
        for (int year = 2032; year < 2056; year++) {
            upkeep += 10 * (Math.pow(1.1, year - 2032) - Math.pow(1.1, year - 2031)) * discount(year);
        }
        assertThat(plan.get(0).costToWait().orElseThrow()).isCloseTo(interest + upkeep, within(1e-9));
    }

    @Test
    void choiceIsOpenUntilTheYearBeforeLifeAndDeferAreOver() {
        assertThat(YearPlan.of(street(), Strategy.SEPARATE, 2031).get(0).openUntil())
                .isEqualTo(2031 + 3 - 1);
    }

    @Test
    void whatIsNamedTogetherWaitsTogether() {
        Strategy joint = Strategy.explicit("joint", List.of(Works.of(2031, "road", "sewer")));
        Strategy later = Strategy.explicit("later", List.of(Works.of(2032, "road", "sewer")));
        Case of = street(joint, later);
        double expected = Comparer.compare(of).strategies().get(3).total()
                - Comparer.compare(of).strategies().get(2).total();
        List<YearWork> plan = YearPlan.of(of, joint, 2031);
        assertThat(plan).extracting(YearWork::asset).containsExactly("road", "other", "sewer");
        assertThat(plan.get(0).costToWait().orElseThrow()).isCloseTo(expected, within(1e-9));
        assertThat(plan.get(2).costToWait().orElseThrow()).isCloseTo(expected, within(1e-9));
        assertThat(plan.get(0).together()).containsExactly("sewer");
    }

    @Test
    void whatIsNamedTogetherInAnotherStreetWaitsToo() {
        Strategy both = Strategy.explicit("both", List.of(Works.of(2031, "road", "other"), Works.of(2033, "sewer")));
        Strategy later = Strategy.explicit("later", List.of(Works.of(2032, "road", "other"), Works.of(2033, "sewer")));
        Case of = street(both, later);
        double expected = Comparer.compare(of).strategies().get(3).total()
                - Comparer.compare(of).strategies().get(2).total();
        List<YearWork> plan = YearPlan.of(of, both, 2031);
        assertThat(plan).extracting(YearWork::asset).containsExactly("road", "other");
        assertThat(plan)
                .allSatisfy(work -> assertThat(work.costToWait().orElseThrow()).isCloseTo(expected, within(1e-9)));
    }

    @Test
    void namesWhatIsDueSoonInTheSameStreet() {
        assertThat(YearPlan.of(street(), Strategy.SEPARATE, 2031).get(0).couldJoin())
                .containsExactly("sewer");
    }

    /** Places are looked at by themselves; what is uncertain or was tried elsewhere has no asset or street there. */
    @Test
    void uncertaintiesAndExperimentsOfOtherStreetsDoNotMatter() {
        Strategy joint = Strategy.explicit("joint", List.of(Works.of(2031, "road", "sewer")));
        Case plain = street(joint);
        Case rich = plain.toBuilder()
                .uncertainty(new Uncertainty(
                        List.of(UncertainInput.of(
                                "prices", Target.of(Parameter.COST).ofAsset("other"), Distribution.LIBRARY)),
                        List.of(),
                        List.of(new LibraryUse("paving", 0.8, 1.3, "other", LibraryUse.Amount.FIXED_COST, 0))))
                .experiments(List.of(new Experiment(
                        "pilot",
                        "pays",
                        "joint works",
                        Optional.of("joint"),
                        List.of("t"),
                        0,
                        List.of(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty())))
                .build();
        assertThat(YearPlan.of(rich, joint, 2031)).isEqualTo(YearPlan.of(plain, joint, 2031));
        assertThat(OpportunityFinder.find(rich, List.of(5), 1)).isEqualTo(OpportunityFinder.find(plain, List.of(5), 1));
        assertThat(WindowRules.best(rich, 1)).isEqualTo(WindowRules.best(plain, 1));
    }

    @Test
    void lastYearOfTheHorizonHasNoLater() {
        Strategy last = Strategy.explicit("last", List.of(Works.of(2055, "other")));
        assertThat(YearPlan.of(street(last), last, 2055).get(0).costToWait()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> YearPlan.of(street(), Strategy.SEPARATE, 2056));
    }
}
