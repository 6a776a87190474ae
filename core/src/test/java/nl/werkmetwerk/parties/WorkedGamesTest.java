package nl.werkmetwerk.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.plain.CaseJson;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of the worked games; their origin: SOURCE.md beside them. */
class WorkedGamesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theEngineGivesEveryExpectedNumber(int number) {
        Case of = CaseJson.read(json("parties-" + number + ".json"));
        JsonNode expected = json("parties-" + number + ".expected.json");
        PartyAnalysis actual = PartyAnalyst.analyse(of, of.strategies().get(0));
        assertThat(actual.strategy()).isEqualTo(expected.get("strategy").textValue());
        Offset<Double> near = within(1e-9 * actual.coalitions().get(0).cost());
        compareCoalitions(expected.get("coalitions"), actual.coalitions(), near);
        assertThat(actual.splits()).hasSize(expected.get("splits").size());
        for (int i = 0; i < actual.splits().size(); i++) {
            compare(expected.get("splits").get(i), actual.splits().get(i), near);
        }
    }

    private static void compareCoalitions(JsonNode expected, List<CoalitionResult> actual, Offset<Double> near) {
        assertThat(actual).hasSize(expected.size());
        for (int i = 0; i < actual.size(); i++) {
            assertThat(actual.get(i).members()).isEqualTo(texts(expected.get(i).get("members")));
            assertThat(actual.get(i).cost())
                    .isCloseTo(expected.get(i).get("cost").doubleValue(), near);
            assertThat(actual.get(i).saving())
                    .isCloseTo(expected.get(i).get("saving").doubleValue(), near);
        }
    }

    private static void compare(JsonNode expected, Split actual, Offset<Double> near) {
        String method = expected.get("method").textValue();
        assertThat(actual.method().id()).isEqualTo(method);
        for (int i = 0; i < actual.shares().size(); i++) {
            Share share = actual.shares().get(i);
            JsonNode other = expected.get("shares").get(i);
            assertThat(share.party()).isEqualTo(other.get("party").textValue());
            assertThat(share.amount()).as(method).isCloseTo(other.get("amount").doubleValue(), near);
            assertThat(share.receives())
                    .as(method)
                    .isCloseTo(other.get("receives").doubleValue(), near);
        }
        assertThat(actual.inCore()).hasValue(expected.get("inCore").booleanValue());
        assertThat(actual.largestExcess())
                .isCloseTo(expected.get("largestExcess").doubleValue(), near);
        assertThat(actual.coalition()).as(method).isEqualTo(texts(expected.get("coalition")));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private static JsonNode json(String file) {
        try (InputStream in = WorkedGamesTest.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
