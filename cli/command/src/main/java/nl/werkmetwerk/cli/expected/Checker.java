package nl.werkmetwerk.cli.expected;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks the results of a case against its expected file. */
public final class Checker {
    private final Map<String, Supplier<String>> results;

    /** @param results command → how to get its result as JSON; asked for only what is expected */
    public Checker(Map<String, Supplier<String>> results) {
        this.results = Map.copyOf(results);
    }

    /** Compares every part that is expected. A part of a command that is not there is a difference. */
    public CheckResult check(String file, ExpectedFile expected) {
        Tolerances tolerances = new Tolerances(expected.general(), expected.byPath());
        Differences differences = new Differences(tolerances);
        List<Difference> unknown = new ArrayList<>();
        List<HeadlineChange> headline = new ArrayList<>();
        for (Map.Entry<String, JsonNode> part : expected.parts().entrySet()) {
            Supplier<String> result = results.get(part.getKey());
            if (result == null) {
                unknown.add(new Difference(part.getKey(), Difference.Reason.NO_SUCH_FIELD, "…", "", Optional.empty()));
            } else {
                JsonNode found = ExpectedFile.result(result.get());
                differences.compare(Spot.ofPart(part.getKey(), expected.named()), part.getValue(), found);
                headline.addAll(Headlines.of(part.getKey(), part.getValue(), found));
            }
        }
        List<Difference> all = new ArrayList<>(unknown);
        all.addAll(differences.found());
        for (String path : tolerances.unused()) {
            all.add(new Difference("tolerance." + path, Difference.Reason.UNUSED_TOLERANCE, "", "", Optional.empty()));
        }
        return new CheckResult(file, differences.compared(), headline, all);
    }
}
