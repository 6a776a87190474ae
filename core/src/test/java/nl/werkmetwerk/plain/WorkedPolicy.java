package nl.werkmetwerk.plain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;

/** A case whose one strategy is by rules, with its total and renewals (their origin: SOURCE.md of the resources). */
record WorkedPolicy(String name, Case of, JsonNode expected) {
    static List<WorkedPolicy> all() {
        Stream<String> generated = IntStream.range(0, 40).mapToObj(Integer::toString);
        return Stream.concat(generated, Stream.of("policy-1", "policy-2"))
                .map(WorkedPolicy::read)
                .toList();
    }

    private static WorkedPolicy read(String name) {
        Case of = CaseJson.read(WorkedCase.json("policies/" + name + ".json"));
        return new WorkedPolicy(name, of, WorkedCase.json("policies/" + name + ".expected.json"));
    }

    double total() {
        return expected.get("total").doubleValue();
    }

    List<Renewal> renewals() {
        return new Json(expected)
                .list("renewals", r -> new Renewal(r.text("asset"), r.whole("year"), r.text("method")));
    }

    /** Of the strategy, after the two baselines. */
    static StrategyResult ownResult(List<StrategyResult> results) {
        return results.get(results.size() - 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
