package nl.werkmetwerk.model.plan;

import java.util.Arrays;
import java.util.Optional;

/** What every strategy is set against (MODEL 4.5), in the order of reports. */
public enum Baseline {
    /** Each department on its own. */
    SEPARATE(Strategy.SEPARATE),
    /** The same years, with what happens to coincide shared. */
    COINCIDENT(Strategy.COINCIDENT);

    private final Strategy strategy;

    Baseline(Strategy strategy) {
        this.strategy = strategy;
    }

    /** The baseline as a strategy. */
    public Strategy strategy() {
        return strategy;
    }

    /** Name in files and results: that of its strategy. */
    public String id() {
        return strategy.name();
    }

    /** The baseline whose strategy has a name; empty where a strategy of that name is no baseline. */
    public static Optional<Baseline> of(String name) {
        return Arrays.stream(values())
                .filter(baseline -> baseline.id().equals(name))
                .findFirst();
    }

    /** The same as {@link #id}. */
    @Override
    public String toString() {
        return id();
    }
}
