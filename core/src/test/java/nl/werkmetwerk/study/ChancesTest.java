package nl.werkmetwerk.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.uncertainty.Simulation;
import nl.werkmetwerk.uncertainty.sampling.Sampling;
import org.junit.jupiter.api.Test;

/** A chance beside every saving (MODEL 6). */
class ChancesTest {
    private static final CompareStudy DRAWN = new CompareStudy(Chances.ALWAYS);
    private static final CompareStudy WHERE_QUICK = new CompareStudy(Chances.WHERE_QUICK);

    /** Sewer of 40 and road of 100, both due in 2030, whose surface is the same: together 100 instead of 140. */
    private static CaseBuilder street() {
        return street(0);
    }

    /** @param coordinationRate κ: together costs so much of 140 more */
    private static CaseBuilder street(double coordinationRate) {
        return Case.builder("street", 2026, 10)
                .section(Section.of("S1", "D1", "none"))
                .residualValue(ResidualRule.NONE)
                .jointWorks(new JointWorks(Map.of("surface", 1.0), Map.of(), coordinationRate))
                .asset(asset("sewer", 1970, 60, 40))
                .asset(asset("road", 1990, 40, 100));
    }

    private static Asset asset(String discipline, int installed, int life, double cost) {
        return Asset.builder(discipline, discipline, "S1")
                .installed(installed)
                .life(life)
                .owner(discipline)
                .renewal(Component.fixed("surface", cost))
                .build();
    }

    private static Case uncertain(CaseBuilder street, Parameter parameter, double... values) {
        List<Double> all =
                IntStream.range(0, values.length).mapToObj(i -> values[i]).toList();
        List<Double> weights = all.stream().map(value -> 1.0).toList();
        UncertainInput input = UncertainInput.of("u", Target.of(parameter), new Distribution.Discrete(all, weights));
        return street.uncertainty(new Uncertainty(List.of(input), List.of())).build();
    }

    private static Saving coincident(Case of) {
        return DRAWN.run(of).comparison().saving("coincident", Baseline.SEPARATE);
    }

    /** κ is 1 or 0 times 0.5: together costs 170 or 100, against 140. */
    @Test
    void isThePartOfTheDrawsInWhichThereIsASaving() {
        Saving saving = coincident(uncertain(street(0.5), Parameter.COORDINATION_RATE, 0, 1));
        Chance chance = saving.chance().orElseThrow();
        assertThat(chance.probabilityPositive()).isEqualTo(0.5);
        assertThat(chance.mean()).isEqualTo(5);
        assertThat(chance.standardError()).isZero();
        assertThat(chance.draws()).isEqualTo(1_280);
    }

    @Test
    void isThatOfASimulationOfAsManyDrawsFromSeedOneWhateverTheSeedOfTheRun() {
        Case of = uncertain(street().strategy(Strategy.window("near", 5)), Parameter.COST, 0.5, 1, 2);
        Simulation simulation =
                new DrawStudy(1_280, Sampling.SOBOL, false, false).run(of).simulation();
        Comparison drawn = DRAWN.run(of, Run.DEFAULT.withSeed(7).withThreads(3)).comparison();
        assertThat(drawn.savings()).hasSameSizeAs(simulation.savings());
        for (int i = 0; i < drawn.savings().size(); i++) {
            Chance chance = drawn.savings().get(i).chance().orElseThrow();
            assertThat(chance.seed()).isEqualTo(1);
            assertThat(chance.mean())
                    .isEqualTo(simulation.savings().get(i).summary().mean());
            assertThat(chance.standardError())
                    .isEqualTo(simulation.savings().get(i).summary().standardError());
            assertThat(chance.probabilityPositive())
                    .isEqualTo(simulation.savings().get(i).probabilityPositive());
        }
    }

    @Test
    void changesNothingElse() {
        Case of = uncertain(street(), Parameter.COST, 0.5, 2);
        Comparison without = new CompareStudy().run(of).comparison();
        Comparison drawn = DRAWN.run(of).comparison();
        assertThat(without).isEqualTo(Comparer.compare(of));
        assertThat(drawn.strategies()).isEqualTo(without.strategies());
        assertThat(drawn.warnings()).isEqualTo(without.warnings());
        assertThat(drawn.answer().amount()).isEqualTo(without.answer().amount());
        assertThat(without.savings()).allMatch(saving -> saving.chance().isEmpty());
    }

    @Test
    void isNotThereWhereNothingIsUncertain() {
        CompareAnswer certain = DRAWN.run(street().build());
        assertThat(certain.comparison().savings())
                .allMatch(saving -> saving.chance().isEmpty());
        assertThat(certain.chancesLeftOut()).isFalse();
    }

    @Test
    void isThereWhereALibraryOrAPartyThatMayDropOutSaysHowSureThingsAre() {
        LibraryUse price = new LibraryUse("price", 0.5, 2, "sewer", LibraryUse.Amount.FIXED_COST, 0);
        LibraryUse known = new LibraryUse("price", 1, 1, "sewer", LibraryUse.Amount.FIXED_COST, 0);
        LibraryUse life = new LibraryUse("life", 0.5, 2, "sewer", LibraryUse.Amount.LIFE, 0);
        assertThat(coincident(withLibrary(price)).chance()).isPresent();
        assertThat(coincident(withLibrary(known)).chance()).isEmpty();
        assertThat(coincident(withLibrary(life)).chance()).isEmpty();
        Case parties = street().party(new Party("road", "road"))
                .party(new Party("sewer", "sewer", 0.25, 0, true))
                .build();
        assertThat(coincident(parties).chance().orElseThrow().probabilityPositive())
                .isEqualTo(0.75);
    }

    private static Case withLibrary(LibraryUse use) {
        return street().uncertainty(new Uncertainty(List.of(), List.of(), List.of(use)))
                .build();
    }

    @Test
    void ofACityIsLeftOutUnlessItIsAskedFor() {
        CaseBuilder city = Case.builder("city", 2026, 100).section(Section.of("S1", "D1", "none"));
        for (int i = 0; i < 1_251; i++) {
            city.asset(Asset.builder("a" + i, "sewer", "S1")
                    .installed(2000)
                    .life(200)
                    .renewal(Component.fixed("dig", 1))
                    .build());
        }
        Case large = uncertain(city, Parameter.COST, 0.5, 2);
        CompareAnswer answer = WHERE_QUICK.run(large);
        assertThat(answer.chancesLeftOut()).isTrue();
        assertThat(answer.comparison().answer().chance()).isEmpty();
        assertThat(new CompareStudy().run(large).chancesLeftOut()).isFalse();
        Case small = uncertain(street(), Parameter.COST, 0.5, 2);
        assertThat(WHERE_QUICK.run(small)).isEqualTo(DRAWN.run(small));
    }

    /** Together costs 114 as written and 240 on average, or 240 as written and 114 on average; apart it is 140. */
    @Test
    void isDoubtedWhereTheMeanHasAnotherSignThanTheFigure() {
        Case gains = uncertain(street(0.1), Parameter.COORDINATION_RATE, 0, 20);
        Case loses = uncertain(street(1), Parameter.COORDINATION_RATE, 0, 0.2);
        assertThat(contradictions(gains)).singleElement().satisfies(doubt -> {
            assertThat(doubt.variant()).hasValue("saves");
            assertThat(doubt.where()).isEqualTo("strategies[coincident]");
            assertThat((double) doubt.facts().get("amount")).isPositive();
            assertThat((double) doubt.facts().get("mean")).isNegative();
            assertThat(doubt.facts()).containsEntry("chance", 0.5);
        });
        assertThat(contradictions(loses)).extracting(Warning::variant).containsExactly(Optional.of("loses"));
        assertThat(contradictions(uncertain(street(), Parameter.COST, 0.5, 2))).isEmpty();
    }

    private static List<Warning> contradictions(Case of) {
        return DRAWN.run(of).comparison().warnings().stream()
                .filter(warning -> warning.code() == Warning.Code.MEAN_CONTRADICTS)
                .toList();
    }

    @Test
    void belongsToEachSavingOrToNone() {
        Comparison comparison = Comparer.compare(street().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison.withChances(List.of()))
                .withMessageContaining("1 savings");
    }
}
