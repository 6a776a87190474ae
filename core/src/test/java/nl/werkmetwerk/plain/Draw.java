package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Draws of a named generator, the same for a seed on every machine. */
public record Draw(RandomGenerator random) {
    /** Of a seed. */
    public static Draw of(long seed) {
        return new Draw(
                java.util.random.RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    }

    public boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** From first to last, both included. */
    public int whole(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** With two decimals, now and then 0. */
    public double amount(double most) {
        return oneIn(8) ? 0 : Math.round(random.nextDouble() * most * 100) / 100.0;
    }

    /** With three decimals. */
    public double between(double low, double high) {
        return Math.round(random.nextDouble(low, high) * 1000) / 1000.0;
    }

    /** 0, 1 or in between. */
    public double fraction() {
        return switch (whole(0, 5)) {
            case 0 -> 0;
            case 1 -> 1;
            default -> between(0, 1);
        };
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public <T> List<T> some(int least, int most, Supplier<T> each) {
        int count = whole(least, most);
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(each.get());
        }
        return list;
    }

    public <T> List<T> someOf(List<T> choices) {
        return choices.stream().filter(c -> random.nextBoolean()).toList();
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
}
