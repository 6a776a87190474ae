package nl.werkmetwerk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.Sent;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.constraint.BlockedYears;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.constraint.Moratorium;
import nl.werkmetwerk.model.money.Contribution;
import nl.werkmetwerk.model.money.Coverage;
import nl.werkmetwerk.model.money.Funding;
import nl.werkmetwerk.model.money.Promise;
import nl.werkmetwerk.model.money.YearSpan;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.model.uncertain.Correlation;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Experiment;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.resolved.ResolvedCase;
import org.junit.jupiter.api.Test;

/** A case is cut into parts that have nothing in common, and nothing is lost or told twice. */
class SlicesTest {
    private static final Distribution SPREAD = new Distribution.Uniform(0.9, 1.1);

    /** Districts of three sections, each with a sewer and a road. */
    private static CaseBuilder city(int districts) {
        CaseBuilder city = Case.builder("city", 2026, 60);
        for (int district = 0; district < districts; district++) {
            for (String street : List.of("a", "b", "c")) {
                String id = street + district;
                city.section(Section.of(id, "D" + district, "city"));
                for (String discipline : List.of("sewer", "road")) {
                    city.asset(Asset.builder(discipline + id, discipline, id)
                            .installed(1990)
                            .life(50)
                            .renewal(Component.fixed("dig", 1000))
                            .build());
                }
            }
        }
        return city;
    }

    private static JointWorks sharedWithin(SharingScope scope) {
        return new JointWorks(Map.of("dig", 0.5), Map.of("dig", scope), 0.1);
    }

    @Test
    void aCaseOfAHundredDistrictsThatShareGivesAHundredSlices() {
        Case shared = city(100).jointWorks(sharedWithin(SharingScope.DISTRICT)).build();
        assertThat(Slices.of(shared))
                .hasSize(100)
                .allSatisfy(slice -> assertThat(slice.part().sections())
                        .hasSize(3)
                        .extracting(Section::district)
                        .containsOnly(Optional.of("D" + slice.number())));
    }

    @Test
    void whereNothingIsSharedWithinDistrictsEverySectionIsASlice() {
        Case apart = city(100).jointWorks(sharedWithin(SharingScope.SECTION)).build();
        assertThat(Slices.of(apart))
                .hasSize(300)
                .allSatisfy(slice -> assertThat(slice.part().sections()).hasSize(1));
    }

    /** Scope district for a kind that no asset has shares nothing: the whole is computed section by section. */
    @Test
    void aKindThatNoAssetHasKeepsNoSectionsTogether() {
        JointWorks unused = new JointWorks(Map.of("lift", 0.5), Map.of("lift", SharingScope.DISTRICT), 0);
        assertThat(Slices.of(city(2).jointWorks(unused).build())).hasSize(6);
    }

    @Test
    void aSectionWithoutAssetsIsNoSlice() {
        Case of = city(1).section(Section.of("park", "D0", "city")).build();
        assertThat(Slices.of(of)).hasSize(3);
        Case shared =
                of.toBuilder().jointWorks(sharedWithin(SharingScope.DISTRICT)).build();
        assertThat(Slices.of(shared)).hasSize(1);
        assertThat(Slices.of(shared).get(0).part().sections()).hasSize(4);
    }

    @Test
    void slicesInTheirOrderHaveTheAssetsOfTheWholeInItsOrder() {
        LongStream.rangeClosed(1, 200).mapToObj(CaseGenerator::mixed).forEach(of -> {
            List<Slice> slices = Slices.of(of);
            assertThat(slices.stream().flatMap(slice -> inOrder(ResolvedCase.within(slice.whole(), slice.part()))))
                    .as(of.name())
                    .containsExactlyElementsOf(inOrder(ResolvedCase.of(of)).toList());
            for (Slice slice : slices) {
                String first = ResolvedCase.within(slice.whole(), slice.part())
                        .section(0)
                        .id();
                assertThat(ResolvedCase.of(of).section(slice.firstSection()).id())
                        .isEqualTo(first);
            }
        });
    }

    private static Stream<Asset> inOrder(ResolvedCase resolved) {
        return IntStream.range(0, resolved.assets().count()).mapToObj(resolved.assets()::get);
    }

    /** 3 · 2 · 1500 assets are more than two blocks of 4096, each of whole districts. */
    @Test
    void blocksAreRunsOfSlicesThatHoldWholeDistricts() {
        List<Slice> slices = Slices.of(city(1500).build());
        List<Span> blocks = slices.stream().map(Slice::block).distinct().toList();
        assertThat(blocks).hasSize(3);
        assertThat(blocks.stream().reduce(Span::then)).contains(new Span(0, 4500));
        assertThat(blocks).allSatisfy(block -> assertThat(block.end() % 3).isZero());
        assertThat(slices).allMatch(slice -> slice.block().covers(slice.span()));
    }

    /** What names a place goes with it, what names none with every slice, what is about the whole with none. */
    @Test
    void whatIsSaidOfAPlaceGoesWithItsSlice() {
        Case of = city(1).strategy(Strategy.explicit(
                        "plan",
                        List.of(
                                new Works(2030, List.of("sewera0", "roada0", "sewerb0"), Map.of("roada0", "renewal")),
                                Works.of(2031, "sewerb0"))))
                .constraints(new Constraints(
                        List.of(new FixedYear("sewerb0", 2031, Optional.empty())),
                        List.of(
                                new BlockedYears("a0", SharingScope.SECTION, 2026, 2027),
                                new BlockedYears("D0", SharingScope.DISTRICT, 2028, 2029)),
                        List.of(new Moratorium("road", "sewer", 5)),
                        List.of(Budget.of(2026, 2030, 1e6))))
                .funding(new Funding(
                        List.of(grant("all", ""), grant("one", "a0")),
                        List.of(Coverage.of(
                                "none", "reserve", 1, new YearSpan(OptionalInt.empty(), OptionalInt.empty())))))
                .uncertainty(new Uncertainty(
                        List.of(
                                uncertain("all", Target.of(Parameter.COST)),
                                uncertain("here", Target.of(Parameter.COST).inSection("a0")),
                                uncertain("there", Target.of(Parameter.COST).ofAsset("sewerb0"))),
                        List.of(new Correlation("all", "here", 0.5), new Correlation("here", "there", 0.5)),
                        List.of(new LibraryUse("pipe", 0.8, 1.2, "sewerb0", LibraryUse.Amount.FIXED_COST, 0))))
                .experiments(List.of(new Experiment(
                        "e",
                        "it pays",
                        "",
                        Optional.empty(),
                        List.of("a0"),
                        0,
                        List.of(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty())))
                .build();
        List<Case> parts = Slices.of(of).stream().map(Slice::part).toList();
        assertThat(parts.get(0).strategies().get(0).works())
                .containsExactly(new Works(2030, List.of("sewera0", "roada0"), Map.of("roada0", "renewal")));
        assertThat(parts.get(1).strategies().get(0).works())
                .containsExactly(Works.of(2030, "sewerb0"), Works.of(2031, "sewerb0"));
        assertThat(parts.get(2).strategies().get(0).works()).isEmpty();
        assertThat(counts(parts, part -> part.constraints().fixedYears())).containsExactly(0, 1, 0);
        assertThat(counts(parts, part -> part.constraints().blockedYears())).containsExactly(2, 1, 1);
        assertThat(counts(parts, part -> part.constraints().moratoria())).containsExactly(1, 1, 1);
        assertThat(counts(parts, part -> part.constraints().budgets())).containsExactly(1, 1, 1);
        assertThat(counts(parts, part -> part.funding().contributions())).containsExactly(2, 1, 1);
        assertThat(counts(parts, part -> part.funding().coverage())).containsExactly(0, 0, 0);
        assertThat(counts(parts, part -> part.uncertainty().inputs())).containsExactly(2, 2, 1);
        assertThat(counts(parts, part -> part.uncertainty().correlations())).containsExactly(1, 0, 0);
        assertThat(counts(parts, part -> part.uncertainty().library())).containsExactly(0, 1, 0);
        assertThat(counts(parts, Case::experiments)).containsExactly(0, 0, 0);
    }

    private static Contribution grant(String id, String section) {
        Contribution all = Contribution.toAll(id, "state", new Promise.Part(0.1));
        return section.isEmpty()
                ? all
                : new Contribution(
                        id,
                        all.from(),
                        all.discipline(),
                        all.asset(),
                        Optional.of(section),
                        all.strategies(),
                        all.promise(),
                        all.cap());
    }

    private static UncertainInput uncertain(String id, Target on) {
        return UncertainInput.of(id, on, SPREAD);
    }

    private static List<Integer> counts(List<Case> parts, Function<Case, List<?>> what) {
        return parts.stream().map(part -> what.apply(part).size()).toList();
    }

    @Test
    void aSliceCanBeSent() {
        List<Slice> slices = Slices.of(CaseGenerator.of(7));
        assertThat(slices)
                .isNotEmpty()
                .allSatisfy(slice -> assertThat(Sent.copyOf(slice)).isEqualTo(slice));
    }
}
