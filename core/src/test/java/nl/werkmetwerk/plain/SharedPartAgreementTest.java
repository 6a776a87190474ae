package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Potential;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.model.plan.Strategy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What of the works is joint and shareable (MODEL 6.22) and what sharing could yield (6.20), read a second time. */
@Tag("thorough")
class SharedPartAgreementTest {
    private static final int CASES = Integer.getInteger("werkmetwerk.cases", 300);

    private static List<Case> cases() {
        return LongStream.rangeClosed(1, CASES).mapToObj(CaseGenerator::mixed).toList();
    }

    @Test
    void theJointWorksOfEverySectionAndTheirShareablePartAreThoseOfThePlainReading() {
        int found = 0;
        for (Case of : cases()) {
            for (Potential potential : Comparer.compare(of).potentials()) {
                PlainLedger plain = new PlainLedger(of, strategy(of, potential.strategy()));
                Map<String, double[]> expected = bySection(plain);
                assertThat(potential.sections())
                        .as(of.name())
                        .extracting(Potential.OfSection::section)
                        .containsExactlyInAnyOrderElementsOf(expected.keySet());
                for (Potential.OfSection section : potential.sections()) {
                    assertNear(of, section.jointCost(), expected.get(section.section())[0]);
                    assertNear(of, section.sharedCost(), expected.get(section.section())[1]);
                    found++;
                }
                assertNear(
                        of,
                        potential.jointCost(),
                        expected.values().stream().mapToDouble(e -> e[0]).sum());
                assertNear(
                        of,
                        potential.sharedCost(),
                        expected.values().stream().mapToDouble(e -> e[1]).sum());
            }
        }
        assertThat(found).isGreaterThan(CASES);
    }

    @Test
    void theSavingOfASectionIsTheDifferenceOfItsTotalsAsTheyAreAndWithEveryListedOverlapAtOne() {
        for (Case of : cases()) {
            Comparison as = Comparer.compare(of);
            Comparison full = PlainEvaluator.compare(withOverlaps(of, phi -> 1));
            for (Potential potential : as.potentials()) {
                for (Potential.OfSection section : potential.sections()) {
                    assertNear(of, section.saving(), saving(as, potential, section.section()));
                    assertNear(of, section.savingAllShared(), saving(full, potential, section.section()));
                }
            }
        }
    }

    /** The warning is there exactly where the works save more than their shared kinds could, wholly overlapping. */
    @Test
    void savingsOnWorksAreDoubtedAboveWhatTheSharedKindsCouldYield() {
        int doubted = 0;
        for (Case of : cases()) {
            Comparison comparison = Comparer.compare(of);
            List<Warning> warnings = comparison.warnings().stream()
                    .filter(warning -> warning.code() == Warning.Code.SAVING_ABOVE_SHAREABLE)
                    .toList();
            for (Potential potential : comparison.potentials()) {
                Strategy strategy = strategy(of, potential.strategy());
                double saving = works(of, potential.baseline().strategy()) - works(of, strategy);
                double shareable = -new PlainLedger(withOverlaps(of, phi -> phi > 0 ? 1 : 0), strategy)
                        .presentValue(entry -> entry.kind() == Kind.SHARING);
                List<Warning> told = warnings.stream()
                        .filter(warning -> warning.facts().get("strategy").equals(potential.strategy())
                                && warning.facts()
                                        .get("baseline")
                                        .equals(potential.baseline().id()))
                        .toList();
                if (!Near.amounts(saving, shareable)) {
                    assertThat(told).as(of.name()).hasSize(saving > shareable ? 1 : 0);
                }
                for (Warning warning : told) {
                    assertNear(of, (double) warning.facts().get("saving"), saving);
                    assertNear(of, (double) warning.facts().get("shareable"), shareable);
                    doubted += shareable > 0 ? 1 : 0;
                }
            }
        }
        assertThat(doubted).isPositive();
    }

    private static double works(Case of, Strategy strategy) {
        return new PlainLedger(of, strategy)
                .presentValue(entry -> entry.kind() == Kind.RENEWAL
                        || entry.kind() == Kind.SHARING
                        || entry.kind() == Kind.COORDINATION);
    }

    private static void assertNear(Case of, double actual, double expected) {
        assertThat(Near.amounts(actual, expected))
                .as("%s: %s, expected %s", of.name(), actual, expected)
                .isTrue();
    }

    private static Strategy strategy(Case of, String name) {
        List<Strategy> all = new ArrayList<>(List.of(Strategy.SEPARATE, Strategy.COINCIDENT));
        all.addAll(of.strategies());
        return all.stream()
                .filter(strategy -> strategy.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double saving(Comparison comparison, Potential potential, String section) {
        return total(comparison, potential.baseline().id(), section) - total(comparison, potential.strategy(), section);
    }

    private static double total(Comparison comparison, String strategy, String section) {
        return comparison.strategies().stream()
                .filter(result -> result.name().equals(strategy))
                .findFirst()
                .orElseThrow()
                .bySection()
                .get(section);
    }

    /** Cost of the joint works of the sections that have any, and the part of it in kinds that may be shared. */
    private static Map<String, double[]> bySection(PlainLedger plain) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (PlainWork work : plain.schedule.works) {
            if (isJoint(plain, work)) {
                double[] sum = sums.computeIfAbsent(work.asset().section(), unknown -> new double[2]);
                for (Component component : work.method().components()) {
                    double cost =
                            plain.money.cost(work.asset(), component, work.year()) * plain.money.discount(work.year());
                    sum[0] += cost;
                    sum[1] += mayBeShared(plain.of, work.asset(), component.kind()) ? cost : 0;
                }
            }
        }
        sums.values().removeIf(sum -> sum[0] == 0);
        return sums;
    }

    private static boolean isJoint(PlainLedger plain, PlainWork work) {
        Set<List<String>> projects = new HashSet<>();
        for (PlainWork other : plain.schedule.works) {
            if (other.year() == work.year()
                    && other.asset().section().equals(work.asset().section())) {
                projects.add(List.of(
                        other.asset().discipline(), other.asset().owner().orElse("none")));
            }
        }
        return projects.size() > 1;
    }

    private static boolean mayBeShared(Case of, Asset asset, String kind) {
        boolean byDistrict = of.jointWorks().scope().get(kind) == SharingScope.DISTRICT;
        boolean here = of.sections().stream()
                .anyMatch(section -> section.id().equals(asset.section())
                        && section.sharing().containsKey(kind));
        return of.jointWorks().sharing().containsKey(kind) || !byDistrict && here;
    }

    private static Case withOverlaps(Case of, DoubleUnaryOperator overlap) {
        JointWorks works = of.jointWorks();
        List<Section> sections = of.sections().stream()
                .map(section -> section.withSharing(replaced(section.sharing(), overlap)))
                .toList();
        return of.toBuilder()
                .jointWorks(new JointWorks(replaced(works.sharing(), overlap), works.scope(), works.coordinationRate()))
                .sections(sections)
                .build();
    }

    private static Map<String, Double> replaced(Map<String, Double> sharing, DoubleUnaryOperator overlap) {
        Map<String, Double> replaced = new LinkedHashMap<>();
        sharing.forEach((kind, phi) -> replaced.put(kind, overlap.applyAsDouble(phi)));
        return replaced;
    }
}
