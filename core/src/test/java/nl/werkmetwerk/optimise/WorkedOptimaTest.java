package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.plain.CaseJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact optima by another program; where they come from is told beside the files. */
class WorkedOptimaTest {
    private static final OptimiserOptions EXACT = OptimiserOptions.DEFAULT.withGap(0);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void findsTheOptimumOfAnotherProgram(int number) throws IOException {
        Case of = CaseJson.read(json("optimise-" + number + ".json"));
        JsonNode expected = json("optimise-" + number + ".expected.json");
        Optimisation found = (Optimisation) Optimiser.optimise(of, EXACT);
        assertThat(found.total()).isCloseTo(expected.get("total").doubleValue(), relative(expected, "total"));
        assertThat(found.unsharedOptimum().orElseThrow())
                .isCloseTo(expected.get("unsharedOptimum").doubleValue(), relative(expected, "unsharedOptimum"));
        assertThat(found.timingGain().orElseThrow())
                .isCloseTo(expected.get("timingGain").doubleValue(), relative(expected, "total"));
        assertThat(found.integrationGain().orElseThrow())
                .isCloseTo(expected.get("integrationGain").doubleValue(), relative(expected, "total"));
        assertThat(found.lowerBound()).isCloseTo(found.total(), within(1e-9 * found.total()));
        assertThat(found.sectionsProvenOptimal()).isEqualTo(found.sections());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theStrategyFoundEvaluatesToTheTotalClaimed(int number) throws IOException {
        Case of = CaseJson.read(json("optimise-" + number + ".json"));
        Optimisation found = (Optimisation) Optimiser.optimise(of, EXACT);
        Case with = of.toBuilder().strategy(found.strategy()).build();
        assertThat(Comparer.compare(with).strategies().get(2).total()).isEqualTo(found.total());
    }

    private static org.assertj.core.data.Offset<Double> relative(JsonNode expected, String field) {
        return within(1e-9 * Math.abs(expected.get(field).doubleValue()));
    }

    private static JsonNode json(String file) throws IOException {
        try (InputStream in = WorkedOptimaTest.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(in);
        }
    }
}
