package nl.werkmetwerk.register.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
    @Test
    void partsAddUpAndAreNeverACentOrMoreFromTheirShare() {
        SplittableRandom random = new SplittableRandom(9);
        for (int round = 0; round < 500; round++) {
            long cents = random.nextLong(100_000_000_000L);
            TreeMap<String, Double> quantities = new TreeMap<>();
            int assets = 1 + random.nextInt(400);
            for (int i = 0; i < assets; i++) {
                quantities.put("a" + i, random.nextInt(10) == 0 ? 0 : random.nextDouble(1000));
            }
            quantities.put("last", 0.001);
            double whole = quantities.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();

            Map<String, Long> parts = Apportionment.of(cents, quantities);

            assertThat(parts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(cents);
            parts.forEach((id, part) -> assertThat(Math.abs(part - cents * (quantities.get(id) / whole)))
                    .isLessThan(1.0001));
        }
    }

    @Test
    void equalRemaindersGoToTheFirstIds() {
        TreeMap<String, Double> quantities = new TreeMap<>(Map.of("c", 2.0, "a", 2.0, "b", 2.0));

        assertThat(Apportionment.of(200, quantities))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", 67L, "b", 67L, "c", 66L));
    }
}
