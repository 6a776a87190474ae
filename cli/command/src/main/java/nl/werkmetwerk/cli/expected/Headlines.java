package nl.werkmetwerk.cli.expected;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.werkmetwerk.model.plan.Baseline;

/** Picks from a part of an expected file, and from the result, what a reader wants to know first. */
final class Headlines {
    private final JsonNode expected;
    private final JsonNode found;

    private Headlines(JsonNode expected, JsonNode found) {
        this.expected = expected;
        this.found = found;
    }

    /** Nothing for a command without one figure that sums it up, or where that is not expected. */
    static List<HeadlineChange> of(String command, JsonNode expected, JsonNode found) {
        Headlines headlines = new Headlines(expected, found);
        return switch (command) {
            case "compare" -> headlines.ofCompare();
            case "optimise" -> headlines.ofOptimise();
            default -> List.of();
        };
    }

    private List<HeadlineChange> ofOptimise() {
        JsonNode before = expected.path("total");
        JsonNode after = found.path("total");
        return before.isNumber() && after.isNumber()
                ? List.of(new HeadlineChange.Optimum(before.doubleValue(), after.doubleValue()))
                : List.of();
    }

    private List<HeadlineChange> ofCompare() {
        Map<String, Double> before = totals(expected);
        Map<String, Double> after = totals(found);
        boolean all = !after.isEmpty() && before.keySet().containsAll(after.keySet());
        Optional<String> was = all ? cheapest(before) : bestExpected();
        Optional<String> is = all ? cheapest(after) : was;
        List<HeadlineChange> changes = new ArrayList<>();
        if (was.isPresent() && is.isPresent() && !was.equals(is)) {
            changes.add(new HeadlineChange.Winner(was.get(), is.get()));
        }
        was.ifPresent(strategy -> changes.addAll(savings(strategy)));
        return changes;
    }

    /** Own strategies with their totals, as far as they are there. */
    private static Map<String, Double> totals(JsonNode result) {
        Map<String, Double> totals = new LinkedHashMap<>();
        for (JsonNode strategy : result.path("strategies")) {
            String name = strategy.path("name").asText();
            if (strategy.path("total").isNumber() && Baseline.of(name).isEmpty()) {
                totals.put(name, strategy.path("total").doubleValue());
            }
        }
        return totals;
    }

    private static Optional<String> cheapest(Map<String, Double> totals) {
        return totals.entrySet().stream()
                .min(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /** Where only some savings are expected: the strategy with the greatest of them. */
    private Optional<String> bestExpected() {
        return StreamSupport.stream(expected.path("savings").spliterator(), false)
                .filter(saving -> saving.path("amount").isNumber())
                .filter(saving -> Baseline.of(saving.path("strategy").asText()).isEmpty())
                .max(Comparator.comparingDouble(saving -> saving.path("amount").doubleValue()))
                .map(saving -> saving.path("strategy").asText());
    }

    private List<HeadlineChange> savings(String strategy) {
        List<HeadlineChange> changes = new ArrayList<>();
        for (Baseline baseline : Baseline.values()) {
            Optional<Double> before = amount(expected, strategy, baseline);
            Optional<Double> after = amount(found, strategy, baseline);
            if (before.isPresent() && after.isPresent()) {
                changes.add(new HeadlineChange.Saving(strategy, baseline.id(), before.get(), after.get()));
            }
        }
        return changes;
    }

    private static Optional<Double> amount(JsonNode result, String strategy, Baseline baseline) {
        for (JsonNode saving : result.path("savings")) {
            boolean same = saving.path("strategy").asText().equals(strategy)
                    && saving.path("baseline").asText().equals(baseline.id());
            if (same && saving.path("amount").isNumber()) {
                return Optional.of(saving.path("amount").doubleValue());
            }
        }
        return Optional.empty();
    }
}
