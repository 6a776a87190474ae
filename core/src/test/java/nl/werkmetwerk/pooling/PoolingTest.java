package nl.werkmetwerk.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SplittableRandom;
import nl.werkmetwerk.model.practice.Spread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pooling over cities (MODEL-practice 13.2): special cases that are known, properties, and how often a range holds. */
class PoolingTest {
    private static final double NEAR = 1e-9;

    @Test
    void ofOneCityIsTheMeanWithTheRangeOfStudent() {
        Pooled pooled = pooled(List.of("a", "a", "a"), 6, 8, 10);
        assertThat(pooled.mean()).isEqualTo(8);
        assertThat(pooled.sd().orElseThrow()).isCloseTo(2, within(NEAR));
        assertThat(pooled.se()).isCloseTo(2 / Math.sqrt(3), within(NEAR));
        // 95 % point of Student with 2 degrees of freedom, from printed tables
        assertThat(pooled.high()).isCloseTo(8 + 2.919986 * 2 / Math.sqrt(3), within(1e-6));
        assertThat(pooled.street()).isEmpty();
        assertThat(pooled.between()).isEmpty();
    }

    @Test
    void ofCitiesOfTheSameSizeIsAnAnalysisOfVariance() {
        // MSB = 2·((2−4)² + (6−4)²) = 16, σ² = (1+1+1+1)/2 = 2, n₀ = 2, τ² = (16 − 2)/2 = 7
        Pooled pooled = pooled(List.of("a", "a", "b", "b"), 1, 3, 5, 7);
        assertThat(pooled.mean()).isCloseTo(4, within(NEAR));
        assertThat(pooled.sd().orElseThrow()).isCloseTo(Math.sqrt(2), within(NEAR));
        assertThat(pooled.between().orElseThrow()).isCloseTo(Math.sqrt(7), within(NEAR));
        // weights 1/(7 + 1): se = 1/√(2/8)
        assertThat(pooled.se()).isCloseTo(2, within(NEAR));
        assertThat(pooled.byCity().get(1).shrunk().orElseThrow()).isCloseTo(4 + 7.0 / 8 * 2, within(NEAR));
    }

    @Test
    void ofCitiesThatDoNotDifferWeighsEveryStreetAlike() {
        Pooled pooled = pooled(List.of("a", "a", "a", "b"), 1, 5, 9, 5);
        assertThat(pooled.between().orElseThrow()).isZero();
        assertThat(pooled.mean()).isCloseTo(5, within(NEAR));
        assertThat(pooled.se()).isCloseTo(pooled.sd().orElseThrow() / 2, within(NEAR));
        assertThat(pooled.byCity())
                .allSatisfy(city -> assertThat(city.shrunk().orElseThrow()).isCloseTo(5, within(NEAR)));
    }

    @Test
    void ofEqualValuesIsCertain() {
        Pooled pooled = pooled(List.of("a", "a", "b"), 3, 3, 3);
        assertThat(pooled.se()).isZero();
        assertThat(pooled.mean()).isEqualTo(3);
        assertThat(pooled.probabilityPositive()).isEqualTo(1);
        assertThat(pooled(List.of("a", "a", "b"), 0, 0, 0).probabilityPositive())
                .isEqualTo(0.5);
    }

    @Test
    void ofOneStreetACityTellsNotStreetsFromCities() {
        Pooling pooling = Pooling.of(List.of("a", "b", "c"), new double[] {1, 2, 6}, Spread.NONE);
        Pooled pooled = pooling.pooled();
        assertThat(pooled.sd()).isEmpty();
        assertThat(pooled.between()).isEmpty();
        assertThat(pooled.byCity()).allSatisfy(city -> assertThat(city.shrunk()).isEmpty());
        // all spread is between cities: the mean, its error and one street are those of three values
        assertThat(pooled.mean()).isCloseTo(3, within(NEAR));
        assertThat(pooled.se()).isCloseTo(Math.sqrt(7.0 / 3), within(NEAR));
        assertThat(pooling.here(Optional.of("a")).orElseThrow().city()).isEmpty();
    }

    @Test
    void refusesOneValueWithoutSpreadAndTellsWhereASpreadIsNotUsed() {
        assertThatThrownBy(() -> pooled(List.of("a"), 1)).isInstanceOf(IllegalArgumentException.class);
        Spread street = new Spread(OptionalDouble.of(2), OptionalDouble.empty());
        assertThat(Pooling.of(List.of("a"), new double[] {1}, street).spreadUnused())
                .isFalse();
        assertThat(Pooling.of(List.of("a", "a"), new double[] {1, 2}, street).spreadUnused())
                .isTrue();
        Spread city = new Spread(OptionalDouble.empty(), OptionalDouble.of(2));
        assertThat(Pooling.of(List.of("a", "a"), new double[] {1, 2}, city).spreadUnused())
                .isFalse();
        assertThat(Pooling.of(List.of("a", "b"), new double[] {1, 2}, city).spreadUnused())
                .isTrue();
    }

    @Test
    void ofAnotherCitySaysNothingHereUnlessItIsKnownHowFarCitiesDiffer() {
        List<String> other = List.of("b", "b", "b");
        double[] values = {6, 8, 10};
        assertThat(Pooling.of(other, values, Spread.NONE).here(Optional.of("a")))
                .isEmpty();
        Spread city = new Spread(OptionalDouble.empty(), OptionalDouble.of(3));
        Here here = Pooling.of(other, values, city).here(Optional.of("a")).orElseThrow();
        assertThat(here.se()).isCloseTo(Math.sqrt(4.0 / 3 + 9), within(NEAR));
        assertThat(here.city()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void hereIsTheWeighedSumOfTheObservations(long seed) {
        Sample sample = Sample.of(new SplittableRandom(seed), 4, 3, 2, 5);
        for (Optional<String> only : List.of(Optional.of("c1"), Optional.of("elsewhere"), Optional.<String>empty())) {
            double[] weights = sample.pooling().weightsHere(only);
            double sum = 0;
            for (int j = 0; j < weights.length; j++) {
                sum += weights[j] * sample.values[j];
            }
            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(NEAR));
            assertThat(sum).isCloseTo(sample.pooling().here(only).orElseThrow().mean(), within(1e-8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void doesNotDependOnTheOrderOfObservations(long seed) {
        Sample sample = Sample.of(new SplittableRandom(seed), 3, 4, 2, 5);
        List<Integer> order = new ArrayList<>();
        for (int j = 0; j < sample.values.length; j++) {
            order.add(j);
        }
        Collections.shuffle(order, new Random(seed));
        Pooled mixed = Pooling.of(
                        order.stream().map(sample.cities::get).toList(),
                        order.stream().mapToDouble(j -> sample.values[j]).toArray(),
                        Spread.NONE)
                .pooled();
        Pooled pooled = sample.pooling().pooled();
        assertThat(mixed.mean()).isCloseTo(pooled.mean(), within(NEAR));
        assertThat(mixed.low()).isCloseTo(pooled.low(), within(1e-8));
        assertThat(mixed.street().orElseThrow().high())
                .isCloseTo(pooled.street().orElseThrow().high(), within(1e-8));
    }

    /** A quick look; the thorough one is below. */
    @Test
    void theRangeOfTheMeanHoldsAboutNineTimesInTen() {
        assertThat(coverage(200, 10, 4, 3, 2)).isBetween(0.82, 0.97);
    }

    /** 2,000 seeded repetitions each, nominal 90 %. */
    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20})
    void theRangeOfTheMeanHoldsNineTimesInTen(int cities) {
        assertThat(coverage(2_000, cities, 4, 3, 2)).isBetween(0.87, 0.93);
    }

    private static double coverage(int repetitions, int cities, int streets, double between, double within) {
        int held = 0;
        for (int i = 0; i < repetitions; i++) {
            Pooled pooled = Sample.of(new SplittableRandom(1_000_003L * i + cities), cities, streets, between, within)
                    .pooling()
                    .pooled();
            held += pooled.low() <= Sample.MEAN && Sample.MEAN <= pooled.high() ? 1 : 0;
        }
        return (double) held / repetitions;
    }

    private static Pooled pooled(List<String> cities, double... values) {
        return Pooling.of(cities, values, Spread.NONE).pooled();
    }

    /** Values that are drawn: a mean, a city on top, a street on top. */
    private record Sample(List<String> cities, double[] values) {
        private static final double MEAN = 10;

        static Sample of(SplittableRandom random, int cities, int streets, double between, double within) {
            List<String> names = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            for (int city = 0; city < cities; city++) {
                double there = MEAN + between * random.nextGaussian();
                // one city has fewer streets than the others
                for (int street = 0; street < (city == 0 ? 2 : streets); street++) {
                    names.add("c" + city);
                    values.add(there + within * random.nextGaussian());
                }
            }
            return new Sample(names, values.stream().mapToDouble(value -> value).toArray());
        }

        Pooling pooling() {
            return Pooling.of(cities, values, Spread.NONE);
        }
    }
}
