package nl.werkmetwerk.plain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkmetwerk.model.Case;

/** A case with its expected results, from the resources beside this package (their origin: SOURCE.md there). */
record WorkedCase(String name, Case of, JsonNode expected) {
    static List<WorkedCase> all() {
        return Stream.concat(
                        Stream.of("proefstraat"), IntStream.rangeClosed(1, 10).mapToObj(i -> "compare-" + i))
                .map(WorkedCase::read)
                .toList();
    }

    private static WorkedCase read(String name) {
        return new WorkedCase(name, CaseJson.read(json(name + ".json")), json(name + ".expected.json"));
    }

    static JsonNode json(String file) {
        try (InputStream in = WorkedCase.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
