package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.model.neighbourhood.Criterion;
import nl.werkmetwerk.neighbourhood.FrontRow;
import nl.werkmetwerk.neighbourhood.PackageChoice;
import nl.werkmetwerk.neighbourhood.PackageFinder;
import nl.werkmetwerk.neighbourhood.PackageQuestion;
import nl.werkmetwerk.neighbourhood.PackageResult;
import nl.werkmetwerk.neighbourhood.PricedCandidate;
import nl.werkmetwerk.plain.PlainPackage.Spot;
import nl.werkmetwerk.plain.PlainPackage.Worth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The package of the engine is what going through all sets gives, each priced by the plain evaluator. */
@Tag("thorough")
class PackageAgreementTest {
    private static final int CASES = Integer.getInteger("werkmetwerk.packages", 50);
    private static final int NIGHTLY_CASES = 500;
    private static final int MOST_CANDIDATES = 7;

    @Test
    void agreesOnGeneratedPackages() {
        LongStream.rangeClosed(1, CASES).forEach(PackageAgreementTest::agree);
    }

    @Test
    @Tag("nightly")
    void agreesOnHundredsOfGeneratedPackages() {
        LongStream.rangeClosed(CASES + 1, CASES + NIGHTLY_CASES).forEach(PackageAgreementTest::agree);
    }

    /** A set of candidates with what the plain evaluator says of it. */
    private record Weighed(
            List<Integer> numbers, List<String> ids, double netCost, List<Double> spent, double points) {}

    private static void agree(long seed) {
        Case of = PackageMaker.of(seed, MOST_CANDIDATES);
        PlainPackage plain = new PlainPackage(of);
        PackageResult result = PackageFinder.find(of, PackageQuestion.PLAIN, 1);

        assertThat(ids(plain.candidates))
                .as(of.name())
                .isEqualTo(result.candidates().stream()
                        .map(one -> one.candidate().id())
                        .toList());
        assertThat(plain.spots.stream()
                        .filter(spot -> spot.asset().isEmpty())
                        .map(spot -> spot.measure().id() + spot.section().id() + spot.reason())
                        .toList())
                .isEqualTo(result.unplaced().stream()
                        .map(one -> one.measure() + one.section() + one.reason())
                        .toList());
        double none = plain.worth(List.of()).total();
        List<Weighed> all = sets(of, plain, none);
        for (int i = 0; i < plain.candidates.size(); i++) {
            sameCandidate(set(of, plain, List.of(i), none), result.candidates().get(i));
        }
        List<Weighed> allowed = all.stream().filter(set -> fits(of, set)).toList();
        double euro = 1e-9 * Math.max(1, Math.abs(none));
        same(of, best(allowed, Weighed::points, 0, set -> -set.netCost(), euro), result.by(ChoiceRule.POINTS));
        same(of, best(allowed, set -> -set.netCost(), euro, Weighed::points, 0), result.by(ChoiceRule.EURO));
        of.packages()
                .valuePerPoint()
                .ifPresent(price -> same(
                        of,
                        best(allowed, set -> price * set.points() - set.netCost(), euro, set -> -set.netCost(), euro),
                        result.by(ChoiceRule.VALUE)));
        if (result.frontComplete()) {
            sameFront(of, front(allowed, euro), result.front());
        }
    }

    private static List<String> ids(List<Spot> spots) {
        return spots.stream().map(spot -> spot.asset().orElseThrow().id()).toList();
    }

    private static List<Weighed> sets(Case of, PlainPackage plain, double none) {
        List<Weighed> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << plain.candidates.size(); bits++) {
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < plain.candidates.size(); i++) {
                if ((bits >> i & 1) != 0) {
                    numbers.add(i);
                }
            }
            if (plain.together(numbers.stream().map(plain.candidates::get).toList())) {
                sets.add(set(of, plain, numbers, none));
            }
        }
        return sets;
    }

    private static Weighed set(Case of, PlainPackage plain, List<Integer> numbers, double none) {
        List<Spot> spots = numbers.stream().map(plain.candidates::get).toList();
        Worth worth = plain.worth(spots);
        List<Double> before = plain.worth(List.of()).spent();
        List<Double> spent = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            spent.add(worth.spent().get(i) - before.get(i));
        }
        List<Double> range = plain.worth(plain.candidates).raw();
        List<Criterion> criteria = of.packages().criteria();
        double sum = criteria.stream().mapToDouble(Criterion::weight).sum();
        double points = 0;
        for (int i = 0; i < criteria.size(); i++) {
            points += range.get(i) == 0
                    ? 0
                    : 100 * criteria.get(i).weight() / sum * worth.raw().get(i) / range.get(i);
        }
        return new Weighed(numbers, ids(spots), worth.total() - none, spent, points);
    }

    private static boolean fits(Case of, Weighed set) {
        boolean fits = true;
        for (int i = 0; i < set.spent().size(); i++) {
            double amount = of.packages().budgets().get(i).amount();
            fits &= set.spent().get(i) <= amount + 1e-9 * Math.max(1, amount);
        }
        return fits;
    }

    private static double tolerance(double best, double least) {
        return Math.max(least, 1e-9 * Math.max(1, Math.abs(best)));
    }

    private static Weighed best(
            List<Weighed> sets,
            ToDoubleFunction<Weighed> first,
            double least,
            ToDoubleFunction<Weighed> second,
            double least2) {
        return most(most(sets, first, least), second, least2).stream()
                .min(Comparator.comparingInt((Weighed set) -> set.numbers().size())
                        .thenComparing(PackageAgreementTest::first))
                .orElseThrow();
    }

    private static List<Weighed> most(List<Weighed> sets, ToDoubleFunction<Weighed> value, double least) {
        double best = sets.stream().mapToDouble(value).max().orElseThrow();
        return sets.stream()
                .filter(set -> value.applyAsDouble(set) >= best - tolerance(best, least))
                .toList();
    }

    private static int first(Weighed one, Weighed other) {
        for (int i = 0; i < one.numbers().size(); i++) {
            if (!one.numbers().get(i).equals(other.numbers().get(i))) {
                return Integer.compare(one.numbers().get(i), other.numbers().get(i));
            }
        }
        return 0;
    }

    private static List<Weighed> front(List<Weighed> sets, double euro) {
        List<Weighed> front = new ArrayList<>();
        for (Weighed set : sets) {
            if (sets.stream().noneMatch(other -> outdoes(other, set, euro))) {
                front.add(set);
            }
        }
        front.sort(Comparator.comparingDouble(Weighed::netCost));
        List<Weighed> one = new ArrayList<>();
        for (Weighed set : front) {
            if (one.stream().noneMatch(other -> samePair(other, set, euro))) {
                one.add(best(
                        front.stream()
                                .filter(other -> samePair(other, set, euro))
                                .toList(),
                        any -> 0,
                        0,
                        any -> 0,
                        0));
            }
        }
        return one;
    }

    private static boolean outdoes(Weighed one, Weighed other, double euro) {
        double cost = tolerance(other.netCost(), euro);
        double points = tolerance(other.points(), 0);
        return (one.netCost() < other.netCost() - cost && one.points() >= other.points() - points)
                || (one.points() > other.points() + points && one.netCost() <= other.netCost() + cost);
    }

    private static boolean samePair(Weighed one, Weighed other, double euro) {
        return Math.abs(one.netCost() - other.netCost()) <= tolerance(one.netCost(), euro)
                && Math.abs(one.points() - other.points()) <= tolerance(one.points(), 0);
    }

    private static void sameCandidate(Weighed plain, PricedCandidate found) {
        near(plain.netCost(), found.netCost());
        near(plain.points(), found.points());
        for (int i = 0; i < plain.spent().size(); i++) {
            near(plain.spent().get(i), found.spent().get(i));
        }
    }

    private static void same(Case of, Weighed plain, Optional<PackageChoice> found) {
        PackageChoice choice = found.orElseThrow();
        assertThat(choice.measures()).as(of.name() + " " + choice.by()).isEqualTo(plain.ids());
        assertThat(choice.gap()).hasValue(0);
        near(plain.netCost(), choice.netCost());
        near(plain.points(), choice.points());
    }

    private static void sameFront(Case of, List<Weighed> plain, List<FrontRow> found) {
        assertThat(found.stream().map(FrontRow::measures).toList())
                .as(of.name())
                .isEqualTo(plain.stream().map(Weighed::ids).toList());
        for (int i = 0; i < found.size(); i++) {
            near(plain.get(i).netCost(), found.get(i).netCost());
            near(plain.get(i).points(), found.get(i).points());
        }
    }

    private static void near(double plain, double found) {
        assertThat(Near.amounts(plain, found)).as(plain + " and " + found).isTrue();
    }
}
