package nl.werkmetwerk.model.uncertain;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * An experiment of the register: what was tried in some streets, and what was seen (MODEL 15).
 *
 * @param id unique among the experiments of the case
 * @param hypothesis what was to be found out
 * @param measure what was tried
 * @param strategy name of the strategy that it is about; absent: every one
 * @param sections where, at least one
 * @param cost extra cost of trying it, euro
 * @param observed gain of each street that was seen, euro of present value; none yet: empty
 * @param streetSd σ, standard deviation of what one street shows, euro; absent: that of the pilot which is considered
 * @param areaSd ω, standard deviation by which these streets differ from the city, euro; absent: likewise
 */
public record Experiment(
        String id,
        String hypothesis,
        String measure,
        Optional<String> strategy,
        List<String> sections,
        double cost,
        List<Double> observed,
        OptionalDouble streetSd,
        OptionalDouble areaSd)
        implements Serializable {
    /**
     * @throws IllegalArgumentException if the id is empty, there is no section, more is observed than there are
     *     sections, or a number is out of its range
     */
    public Experiment {
        Require.text(id, "experiment id");
        sections = List.copyOf(sections);
        observed = List.copyOf(observed);
        Require.atLeast(sections.size(), 1, "number of sections");
        Require.atMost(observed.size(), sections.size(), "number of streets observed");
        observed.forEach(gain -> Require.finite(gain, "observed"));
        Require.amount(cost, "cost");
        streetSd.ifPresent(sd -> Require.amount(sd, "streetSd"));
        areaSd.ifPresent(sd -> Require.amount(sd, "areaSd"));
    }

    /** Whether anything was seen that says something of a strategy. */
    public boolean tells(String ofStrategy) {
        return !observed.isEmpty() && strategy.map(ofStrategy::equals).orElse(true);
    }

    /** x̄, mean gain of the streets that were seen, euro; absent when none was. */
    public OptionalDouble mean() {
        return observed.stream().mapToDouble(Double::doubleValue).average();
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
