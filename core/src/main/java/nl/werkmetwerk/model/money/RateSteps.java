package nl.werkmetwerk.model.money;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * A real yearly discount rate that may change over time; before the first step its rate holds (MODEL 1).
 *
 * @param steps at least one, kept in order of year
 */
public record RateSteps(List<RateStep> steps) implements Serializable {
    /** @throws IllegalArgumentException if there is no step or two steps begin in the same year */
    public RateSteps {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a discount rate has at least one step");
        }
        steps = steps.stream().sorted(Comparator.comparingInt(RateStep::from)).toList();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).from() == steps.get(i - 1).from()) {
                throw new IllegalArgumentException(
                        "two discount rates begin in " + steps.get(i).from());
            }
        }
    }

    /** One rate for all years. */
    public static RateSteps constant(double rate) {
        return new RateSteps(List.of(new RateStep(Integer.MIN_VALUE, rate)));
    }

    /** The rate that holds in a year. */
    public double in(int year) {
        double rate = steps.get(0).rate();
        for (RateStep step : steps) {
            if (step.from() <= year) {
                rate = step.rate();
            }
        }
        return rate;
    }
}
