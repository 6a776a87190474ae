package nl.werkmetwerk.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.werkmetwerk.budget.Budgeter;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.explain.Selection;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.practice.Pilot;
import nl.werkmetwerk.uncertainty.sampling.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every question, whoever asks it. */
class StudiesTest {
    private static final Pilot PILOT = new Pilot(10, 500, 100, 1, 1000, 100, 0);
    private static final int DRAWS = 40;

    /** Questions about one strategy. */
    static List<Function<String, Study<?>>> aboutAStrategy() {
        return List.of(
                name -> new PartyStudy(Optional.of(name)),
                name -> new BudgetStudy(List.of(name)),
                name -> new PilotStudy(Optional.of(name), Baseline.SEPARATE, PILOT, DRAWS),
                name -> new SensitivityStudy(Optional.of(name), "separate", 0.2, List.of()),
                name -> new ExplainStudy(name, Selection.ALL, explanation -> {}),
                name -> new YearStudy(name, 2030),
                name -> new DiffStudy(street().build(), List.of(name), "separate"));
    }

    private static CaseBuilder street() {
        return Case.builder("street", 2026, 30)
                .section(Section.of("S1", "D1", "none"))
                .asset(Asset.builder("front", "road", "S1")
                        .installed(1990)
                        .life(40)
                        .renewal(Component.fixed("surface", 1000))
                        .build())
                .asset(Asset.builder("pipe", "sewer", "S1")
                        .installed(1980)
                        .life(60)
                        .renewal(Component.fixed("surface", 3000))
                        .build())
                .strategy(Strategy.window("near", 5))
                .strategy(Strategy.window("far", 20));
    }

    @ParameterizedTest
    @MethodSource("aboutAStrategy")
    void aStrategyThatTheCaseDoesNotHaveIsRefused(Function<String, Study<?>> about) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> about.apply("nowhere").run(street().build()))
                .withMessageContaining("nowhere");
    }

    @ParameterizedTest
    @MethodSource("aboutAStrategy")
    void aStrategyOfTheCaseIsAnswered(Function<String, Study<?>> about) {
        assertThat((Object) about.apply("far").run(street().build())).isNotNull();
    }

    @Test
    void aQuestionThatNamesNoStrategyIsAboutTheOneThatAnswersTheCase() {
        Case of = street().build();
        assertThat(Comparer.compare(of).answer().strategy()).isEqualTo("near");
        assertThat(new PartyStudy(Optional.empty()).run(of).analysis().strategy())
                .isEqualTo("near");
        assertThat(new SensitivityStudy(Optional.empty(), "separate", 0.2, List.of())
                        .run(of)
                        .sensitivity()
                        .strategy())
                .isEqualTo("near");
        Case without = street().onlyStrategies(List.of()).build();
        assertThat(new PartyStudy(Optional.empty()).run(without).analysis().strategy())
                .isEqualTo("coincident");
    }

    @Test
    void theAnswersAreThoseOfTheEngineOnAnyNumberOfThreads() {
        LongStream.rangeClosed(1, 20).mapToObj(CaseGenerator::of).forEach(of -> {
            CompareAnswer compared = new CompareStudy().run(of, Run.DEFAULT.withThreads(3));
            assertThat(compared.comparison()).as(of.name()).isEqualTo(Comparer.compare(of));
            compared.budget()
                    .ifPresent(budget -> assertThat(budget).as(of.name()).isEqualTo(Budgeter.budget(of)));
            assertThat(BudgetStudy.ALL.run(of)).as(of.name()).isEqualTo(Budgeter.budget(of));
            assertThat(OpportunityStudy.DEFAULT.run(of, Run.DEFAULT.withThreads(3)))
                    .as(of.name())
                    .isEqualTo(OpportunityStudy.DEFAULT.run(of));
        });
    }

    @Test
    void aBudgetStandsBesideAComparisonOnlyWhereTheCaseKeepsAccounts() {
        assertThat(new CompareStudy().run(street().build()).budget()).isEmpty();
    }

    @Test
    void whereNothingIsUncertainNothingIsAssumed() {
        DrawAnswer answer = new DrawStudy(DRAWS, Sampling.SOBOL, false, false).run(street().build());
        assertThat(answer.assumed()).isFalse();
        assertThat(answer.funnel()).isEmpty();
        assertThat(answer.simulation().answer().summary().sd()).isZero();
    }

    @Test
    void whereTheLibraryAloneKnowsASpreadThatIsAssumedAndSaid() {
        LibraryUse use = new LibraryUse("surface", 0.5, 2, "pipe", LibraryUse.Amount.FIXED_COST, 0);
        Case of = street().uncertainty(new Uncertainty(List.of(), List.of(), List.of(use)))
                .build();
        DrawAnswer answer = new DrawStudy(DRAWS, Sampling.SOBOL, false, true).run(of);
        assertThat(answer.assumed()).isTrue();
        assertThat(answer.simulation().of().uncertainty().inputs()).hasSize(1);
        assertThat(answer.simulation().strategies().get(0).summary().sd()).isPositive();
        assertThat(answer.funnel().orElseThrow().strategy())
                .isEqualTo(answer.simulation().answer().strategy());
    }

    @Test
    void theSeedOfTheRunIsThatOfTheDraws() {
        DrawStudy study = new DrawStudy(DRAWS, Sampling.RANDOM, false, false);
        assertThat(study.run(street().build(), Run.DEFAULT.withSeed(7))
                        .simulation()
                        .seed())
                .isEqualTo(7);
    }

    /** The saving of the case, drawn without uncertainty, is certain: no pilot can teach anything. */
    @Test
    void aPilotStartsFromTheSavingOfTheCaseByItsSections() {
        Case of = street().build();
        PilotAnswer answer = new PilotStudy(Optional.of("far"), Baseline.SEPARATE, PILOT, DRAWS).run(of);
        double saving = Comparer.compare(of).saving("far", Baseline.SEPARATE).amount();
        assertThat(answer.prior().mean()).isCloseTo(saving, within(1e-9));
        assertThat(answer.prior().sd()).isZero();
        assertThat(answer.value().perfectInformation()).isZero();
        assertThat(answer.pilot().rate()).isEqualTo(of.discountRate().in(2026));
    }

    @Test
    void theDifferenceOfTwoCasesIsToldOfTheStrategiesThatBothHave() {
        DiffStudy study = new DiffStudy(street().build(), List.of(), "separate");
        Case after =
                street().onlyStrategies(List.of(Strategy.window("far", 20))).build();
        assertThat(study.run(after))
                .singleElement()
                .satisfies(diff -> assertThat(diff.strategy()).isEqualTo("far"));
        Case none = street().onlyStrategies(List.of()).build();
        assertThat(study.chosen(none)).containsExactly("coincident");
    }

    @Test
    void whatIsWrittenOffMoreUnderAStrategyIsTheDifferenceWithItsBaseline() {
        var budget = BudgetStudy.ALL.run(street().build());
        assertThat(budget.writeOffCaused("far", Baseline.SEPARATE))
                .isEqualTo(OptionalDouble.of(budget.writeOff("far").orElseThrow()
                        - budget.writeOff("separate").orElseThrow()));
        assertThat(budget.writeOffCaused("nowhere", Baseline.SEPARATE)).isEmpty();
    }

    @Test
    void questionsThatMeanNothingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DrawStudy(0, Sampling.SOBOL, false, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SensitivityStudy(Optional.empty(), "separate", 1, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SensitivityStudy(Optional.empty(), "separate", 0.2, List.of("a", "a")));
        assertThatIllegalArgumentException().isThrownBy(() -> Run.DEFAULT.withThreads(0));
    }
}
