package nl.werkmetwerk.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.money.Timing;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.resolved.Draft;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An end without an edge (MODEL 6.23): what no choice of the last year may give or take. */
@Tag("thorough")
class ContinuationPropertiesTest {
    private static final int BASE = 2026;

    private static CaseBuilder street(SplittableRandom random, Timing timing, int years) {
        double rate = random.nextDouble(0, 0.06);
        // where prices rise faster than money grows, no end can be the same for all
        double trend = random.nextDouble(-0.03, rate);
        int life = random.nextInt(2, 50);
        return Case.builder("street", BASE, years)
                .discountRate(RateSteps.constant(rate))
                .timing(timing)
                .prices(new Prices(BASE - 3, Map.of("pipe", trend, "excavation", trend / 2), 0, Map.of(), Map.of()))
                .residualValue(ResidualRule.CONTINUATION)
                .section(Section.of("S"))
                .asset(Asset.builder("sewer", "sewer", "S")
                        .installed(BASE - random.nextInt(0, life))
                        .life(life)
                        .renewal(Component.perUnit("pipe", 100))
                        .renewal(Component.fixed("excavation", 40))
                        .build());
    }

    private static double total(Case of, Strategy strategy) {
        return Totals.of(ResolvedCase.of(of), strategy, 1).total();
    }

    private static Strategy naming(int... years) {
        List<Works> works = new ArrayList<>();
        for (int year : years) {
            works.add(Works.of(year, "sewer"));
        }
        return new Strategy("plan", works, false, OptionalInt.empty(), Sharing.ALL);
    }

    @ParameterizedTest
    @EnumSource(Timing.class)
    void renewingOneAloneInTheLastYearNeverCostsLess(Timing timing) {
        SplittableRandom random = new SplittableRandom(timing.ordinal());
        for (int i = 0; i < 200; i++) {
            int years = random.nextInt(1, 80);
            Case of = street(random, timing, years).build();
            double without = total(of, Strategy.SEPARATE);
            List<Integer> named = new ArrayList<>(renewals(of));
            named.removeIf(year -> year == BASE + years - 1);
            named.add(BASE + years - 1);
            double with = total(of, naming(named.stream().mapToInt(n -> n).toArray()));
            assertThat(with).isGreaterThanOrEqualTo(without - 1e-9 * Math.abs(without));
        }
    }

    private static List<Integer> renewals(Case of) {
        List<Integer> years = new ArrayList<>();
        Ledger.read(of, Strategy.SEPARATE, entry -> {
            if (entry.kind() == Kind.RENEWAL && !years.contains(entry.year())) {
                years.add(entry.year());
            }
        });
        return years;
    }

    @ParameterizedTest
    @EnumSource(Timing.class)
    void whatOtherYearsSaveIsTheSameForEveryLaterEnd(Timing timing) {
        for (int seed = 0; seed < 100; seed++) {
            Optional<Double> first = Optional.empty();
            int shift = new SplittableRandom(seed).nextInt(1, 25);
            for (int years = 26; years < 140; years += 7) {
                Case of = street(new SplittableRandom(seed), timing, years).build();
                double saving = total(of, Strategy.SEPARATE) - total(of, naming(BASE + shift));
                double size = Math.abs(total(of, Strategy.SEPARATE));
                double expected = first.orElse(saving);
                assertThat(saving).as("seed %s, %s years", seed, years).isCloseTo(expected, within(1e-9 * (1 + size)));
                first = Optional.of(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Timing.class)
    void theDraftOfAnEndThatDoesNotChangeGivesTheSameTotal(Timing timing) {
        Case of = street(new SplittableRandom(7), timing, 30).build();
        ResolvedCase resolved = ResolvedCase.of(of);
        Draft draft = new Draft(resolved, List.of());
        draft.update();
        TotalPricer pricer = new TotalPricer(draft.resolved());
        pricer.refresh();
        double total = total(of, Strategy.SEPARATE);
        assertThat(pricer.total(ResolvedStrategy.of(Strategy.SEPARATE, draft.resolved())))
                .isCloseTo(total, within(1e-9 * Math.abs(total)));
    }
}
