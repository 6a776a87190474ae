package nl.werkmetwerk.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import nl.werkmetwerk.portfolio.Indicator.Counted;
import nl.werkmetwerk.portfolio.Indicator.Yearly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cities beside each other (MODEL-practice 16.2), against a separate evaluator of the text and by its own promises. */
class JudgeTest {
    private static final Indicator WORKS = new Indicator("works", Yearly.WORKS_COST, Counted.SECTION);
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void comesToWhatTheTextSays(int number) throws IOException {
        JsonNode values = read("benchmark-" + number + ".json").get("values");
        List<String> cities = new ArrayList<>();
        List<Double> streets = new ArrayList<>();
        values.forEach(value -> {
            cities.add(value.get("city").asText());
            streets.add(value.get("value").doubleValue());
        });

        Benchmark found = judged(cities, streets);

        JsonNode expected = read("benchmark-" + number + ".expected.json");
        isNear(expected.get("mean"), found.mean());
        isNear(expected.get("se"), found.se());
        isNear(expected.get("sd"), found.sd());
        isNear(expected.get("between"), found.between());
        assertThat(found.cities()).hasSize(expected.get("cities").size());
        for (int i = 0; i < found.cities().size(); i++) {
            is(expected.get("cities").get(i), found.cities().get(i));
        }
    }

    private static void is(JsonNode expected, JudgedCity city) {
        assertThat(city.city()).isEqualTo(expected.get("city").asText());
        assertThat(city.n()).isEqualTo(expected.get("n").intValue());
        isNear(expected.get("mean"), OptionalDouble.of(city.mean()));
        isNear(expected.get("shrunk"), city.shrunk());
        isNear(expected.get("t"), city.t());
        assertThat(city.verdict().word()).isEqualTo(expected.get("verdict").asText());
        assertThat(city.limits().isEmpty()).isEqualTo(expected.get("limits").isNull());
        city.limits().ifPresent(limits -> {
            isNear(expected.at("/limits/p95/0"), OptionalDouble.of(limits.p95().low()));
            isNear(expected.at("/limits/p95/1"), OptionalDouble.of(limits.p95().high()));
            isNear(
                    expected.at("/limits/p998/0"),
                    OptionalDouble.of(limits.p998().low()));
            isNear(
                    expected.at("/limits/p998/1"),
                    OptionalDouble.of(limits.p998().high()));
        });
    }

    private static void isNear(JsonNode expected, OptionalDouble found) {
        assertThat(found.isEmpty()).isEqualTo(expected.isNull());
        if (found.isPresent()) {
            double value = expected.doubleValue();
            assertThat(Math.abs(found.getAsDouble() - value)).isLessThanOrEqualTo(1e-9 * Math.max(1, Math.abs(value)));
        }
    }

    @Test
    void theOrderOfStreetsChangesNothingThatIsSaid() {
        Random random = new Random(7);
        List<String> cities = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> cities.add("city " + i % 6));
        List<Double> streets = random.doubles(40, 10, 90).boxed().toList();
        List<Integer> order = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
        Collections.shuffle(order, random);

        Benchmark one = judged(cities, streets);
        Benchmark other = judged(
                order.stream().map(cities::get).toList(),
                order.stream().map(streets::get).toList());

        assertThat(other.cities()).extracting(JudgedCity::city).isSorted();
        assertThat(other.cities())
                .extracting(JudgedCity::verdict)
                .isEqualTo(one.cities().stream().map(JudgedCity::verdict).toList());
    }

    @Test
    void oneStreetHasAMeanAndNothingElse() {
        Benchmark found = judged(List.of("A"), List.of(4.0));

        assertThat(found.mean()).hasValue(4);
        assertThat(found.se()).isEmpty();
        assertThat(found.cities())
                .singleElement()
                .satisfies(city -> assertThat(city.verdict()).isEqualTo(Verdict.TOO_FEW_CITIES));
        assertThat(judged(List.of(), List.of()).mean()).isEmpty();
    }

    /** MODEL-practice 16.2: among 4 to 12 equal cities the rule flags 0 to 2 % as different. */
    @Test
    void equalCitiesAreSeldomSaidToDiffer() {
        int flagged = 0;
        int judged = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int count = 4 + seed % 9;
            List<String> cities = new ArrayList<>();
            List<Double> streets = new ArrayList<>();
            for (int city = 0; city < count; city++) {
                double own = random.nextGaussian() * 5;
                int size = 3 + random.nextInt(8);
                for (int street = 0; street < size; street++) {
                    cities.add("city " + city);
                    streets.add(100 + own + random.nextGaussian() * 10);
                }
            }
            for (JudgedCity city : judged(cities, streets).cities()) {
                judged++;
                flagged += city.verdict() == Verdict.DIFFERS ? 1 : 0;
            }
        }
        assertThat((double) flagged / judged).isBetween(0.0, 0.02);
    }

    private static Benchmark judged(List<String> cities, List<Double> streets) {
        double[] values = streets.stream().mapToDouble(Double::doubleValue).toArray();
        return Judge.of(WORKS, cities, values, 0);
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(JudgeTest.class.getResourceAsStream(name), name)) {
            return JSON.readTree(in);
        }
    }
}
