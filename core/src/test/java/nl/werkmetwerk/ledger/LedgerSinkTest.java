package nl.werkmetwerk.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.together.GatheredWorks;
import nl.werkmetwerk.together.LocalKind;
import nl.werkmetwerk.together.Sort;
import org.junit.jupiter.api.Test;

/** What a sink is told beside the entries, on generated cases. A failure names the seed. */
class LedgerSinkTest {
    private static void forStrategies(BiConsumer<Case, Strategy> property) {
        LongStream.rangeClosed(1, 150)
                .mapToObj(CaseGenerator::mixed)
                .forEach(of -> of.allStrategies().forEach(strategy -> property.accept(of, strategy)));
    }

    private static Told told(Case of, Strategy strategy) {
        ResolvedCase resolved = ResolvedCase.of(of);
        Told told = new Told(resolved);
        new LedgerPricer(resolved).priceAll(ResolvedStrategy.of(strategy, resolved), told);
        return told;
    }

    /** With every listed φ, and κ, at 0. */
    private static Case without(Case of) {
        return of.toBuilder()
                .jointWorks(new JointWorks(
                        zeros(of.jointWorks().sharing()), of.jointWorks().scope(), 0))
                .sections(of.sections().stream()
                        .map(section -> section.withSharing(zeros(section.sharing())))
                        .toList())
                .build();
    }

    private static Map<String, Double> zeros(Map<String, Double> sharing) {
        Map<String, Double> zeros = new LinkedHashMap<>();
        sharing.keySet().forEach(kind -> zeros.put(kind, 0.0));
        return zeros;
    }

    @Test
    void everyDiscountIsPhiTimesItsPartOfWhatIsGathered() {
        int[] discounts = {0};
        forStrategies((of, strategy) -> told(of, strategy).sharing.forEach((told, amount) -> {
            discounts[0]++;
            double expected = -told.phi * (told.sum - told.greatest) * told.amount / told.sum;
            assertThat(amount).as(of.name()).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
        }));
        assertThat(discounts[0]).isGreaterThan(200);
    }

    @Test
    void whatIsGatheredDoesNotDependOnPhi() {
        forStrategies((of, strategy) -> {
            List<Shared> asItIs = told(of, strategy).shared;
            List<Shared> without = told(without(of), strategy).shared;
            assertThat(without.stream().map(Shared::withoutPhi))
                    .as(of.name())
                    .isEqualTo(asItIs.stream().map(Shared::withoutPhi).toList());
        });
    }

    @Test
    void whatHasToBeCoordinatedDoesNotDependOnKappa() {
        forStrategies((of, strategy) -> assertThat(told(without(of), strategy).coordinated)
                .as(of.name())
                .isEqualTo(told(of, strategy).coordinated));
    }

    @Test
    void coordinationIsKappaTimesTheStandAloneCostOfWhatHasToBeCoordinated() {
        forStrategies((of, strategy) -> {
            Told told = told(of, strategy);
            double kappa = of.jointWorks().coordinationRate();
            assertThat(told.coordination)
                    .as(of.name())
                    .isEqualTo(told.coordinated.stream()
                            .map(standAlone -> kappa * standAlone)
                            .filter(amount -> amount != 0)
                            .toList());
        });
    }

    /** A work among those that it shares a kind with. */
    private record Shared(
            int asset, int year, Sort sort, int kind, double amount, double sum, double greatest, double phi) {
        Shared withoutPhi() {
            return new Shared(asset, year, sort, kind, amount, sum, greatest, 0);
        }
    }

    /** All that a sink is told. */
    private static final class Told implements LedgerSink {
        private final ResolvedCase resolved;
        private final List<Shared> shared = new ArrayList<>();
        private final Map<Shared, Double> sharing = new LinkedHashMap<>();
        private final List<Double> coordinated = new ArrayList<>();
        private final List<Double> coordination = new ArrayList<>();

        Told(ResolvedCase resolved) {
            this.resolved = resolved;
        }

        @Override
        public void shared(int year, GatheredWorks works, int item) {
            int section = resolved.assets().section(works.asset(item));
            LocalKind at = works.sort() == Sort.IMPACT
                    ? LocalKind.impact(section, works.kind(item))
                    : LocalKind.component(resolved, section, works.kind(item));
            shared.add(new Shared(
                    works.asset(item),
                    year,
                    works.sort(),
                    works.kind(item),
                    works.amount(item),
                    works.sum(item),
                    works.greatest(item),
                    at.phi(resolved)));
        }

        @Override
        public void coordinated(int asset, int year, double standAlone) {
            coordinated.add(standAlone);
        }

        @Override
        public void entry(int asset, int year, Kind kind, int component, double amount) {
            if (kind == Kind.SHARING) {
                Shared last = shared.get(shared.size() - 1);
                assertThat(last.asset).isEqualTo(asset);
                assertThat(last.year).isEqualTo(year);
                assertThat(last.kind).isEqualTo(component);
                sharing.put(last, amount);
            } else if (kind == Kind.COORDINATION) {
                coordination.add(amount);
            }
        }
    }
}
