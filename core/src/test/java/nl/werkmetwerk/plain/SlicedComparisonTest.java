package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.ComparisonPart;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.Sent;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.run.Runner;
import nl.werkmetwerk.run.Slices;
import nl.werkmetwerk.run.Threads;
import nl.werkmetwerk.run.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However a case is cut and by whomever its slices are computed, the comparison is the same to the last bit. */
@Tag("thorough")
class SlicedComparisonTest {
    /** An engine of machines in small: tasks, work and results go by way of bytes, and the last task is done first. */
    private static final Runner MACHINES = new Runner() {
        @Override
        public <T, P> List<P> run(List<T> tasks, Work<T, P> work) {
            List<P> results = new ArrayList<>();
            for (int i = tasks.size() - 1; i >= 0; i--) {
                Function<T, P> worker = Sent.copyOf(work).worker();
                results.add(0, Sent.copyOf(worker.apply(Sent.copyOf(tasks.get(i)))));
            }
            return results;
        }
    };

    private static Stream<Case> cases(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(CaseGenerator::of);
    }

    private static List<ComparisonPart> parts(Case of) {
        return Slices.of(of).stream().map(ComparisonPart::of).toList();
    }

    private static void isTheSame(Case of, Comparison sliced) {
        assertThat(sliced.equals(Comparer.compare(of))).as(of.name()).isTrue();
    }

    @Test
    void slicesOnThreadsGiveTheBitsOfTheWhole() {
        cases(500).forEach(of -> isTheSame(of, Comparer.compare(of, Threads.of(2))));
    }

    @Test
    void slicesOnOtherMachinesGiveTheBitsOfTheWhole() {
        cases(100).forEach(of -> isTheSame(of, Comparer.compare(of, MACHINES)));
    }

    /** Each generated case many times over, some 9,000 assets: blocks of 4,096 are cut through in the middle of none. */
    @Test
    void aCityOfSeveralBlocksIsTheSameHoweverItsPartsAreJoined() {
        LongStream.rangeClosed(3, 6).forEach(seed -> {
            Case of = CaseGenerator.of(seed);
            Case city = new Copies(of, 9_000 / of.assets().size()).city();
            Comparison whole = Comparer.compare(city, 2);
            List<ComparisonPart> parts = parts(city);
            assertThat(Comparer.merge(city, parts).equals(whole)).as(of.name()).isTrue();
            for (int size : new int[] {7, 1000}) {
                List<ComparisonPart> groups = groups(parts, size);
                assertThat(groups).hasSizeGreaterThan(1);
                assertThat(Comparer.merge(city, groups).equals(whole))
                        .as("%s by %s", of.name(), size)
                        .isTrue();
            }
        });
    }

    private static List<ComparisonPart> groups(List<ComparisonPart> parts, int size) {
        List<ComparisonPart> groups = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += size) {
            groups.add(ComparisonPart.joined(parts.subList(from, Math.min(parts.size(), from + size))));
        }
        return groups;
    }

    /** Above 64 curves of failures, each of few assets, and above 4,096 of any, the whole keeps no values of them. */
    @Test
    void aSliceSumsOverAgeAsTheWholeDoesWhereNearlyEveryAssetHasACurveOfItsOwn() {
        for (int assets : new int[] {100, 4_200}) {
            Case of = ownCurves(assets);
            isTheSame(of, Comparer.compare(of, Threads.of(1)));
        }
    }

    /**
     * With damage, so that the totals without it, which are sums over age, come out in the effect of damage; and risk
     * that grows from street to street, so that how a few sums are taken is not lost in the rounding of many.
     */
    private static Case ownCurves(int assets) {
        CaseBuilder builder = Case.builder(assets + " curves", 2026, 30)
                .discountRate(0.0225)
                .damage(List.of(new DamageRule("sewer", "road", 0.5)))
                .strategy(Strategy.window("window", 20));
        int streets = assets / 2;
        for (int i = 0; i < streets; i++) {
            double risk = 1e9 * Math.pow(2, i - streets);
            builder.section(Section.of("s" + i, "district", "city"))
                    .asset(ageing("sewer", i, 1970 + i % 20, 60, risk))
                    .asset(ageing("road", i, 2001 + i % 20, 45, risk));
        }
        return builder.build();
    }

    private static Asset ageing(String discipline, int i, int installed, int life, double failureCost) {
        return Asset.builder(discipline + i, discipline, "s" + i)
                .installed(installed)
                .life(life)
                .renewal(Component.fixed("dig", 1000))
                .risk(new Risk(failureCost, life + i * 1e-3, 3))
                .build();
    }

    @Test
    void aSliceThatIsMissingOrTwiceThereOrOutOfOrderIsRefused() {
        Case of = new Copies(CaseGenerator.of(3), 3).city();
        List<ComparisonPart> parts = parts(of);
        int last = parts.size() - 1;
        List<List<ComparisonPart>> wrong = List.of(
                parts.subList(0, last),
                parts.subList(1, last + 1),
                List.of(parts.get(0), parts.get(last)),
                List.of(parts.get(0), parts.get(0)));
        assertThat(last).isGreaterThan(1);
        assertThat(wrong)
                .allSatisfy(some -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Comparer.merge(of, some))
                        .withMessageMatching(".*(slice|not all are there).*"));
    }
}
