package nl.werkmetwerk.cli.expected;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        for (Map.Entry<String, JsonNode> part : expected.parts().entrySet()) {
            Supplier<String> result = results.get(part.getKey());
            if (result == null) {
                unknown.add(new Difference(part.getKey(), Difference.Reason.NO_SUCH_FIELD, "…", ""));
            } else {
                String path = expected.named() ? part.getKey() : "";
                differences.compare(path, part.getValue(), ExpectedFile.result(result.get()));
            }
        }
        List<Difference> all = new ArrayList<>(unknown);
        all.addAll(differences.found());
        for (String path : tolerances.unused()) {
            all.add(new Difference("tolerance." + path, Difference.Reason.UNUSED_TOLERANCE, "", ""));
        }
        return new CheckResult(file, differences.compared(), all);
    }
}
