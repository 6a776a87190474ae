package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.model.Case;
import org.junit.jupiter.api.Test;

/** Engine and plain evaluator, written apart from each other, give the same numbers. */
class AgreementTest {
    private static final int CASES = Integer.getInteger("werkmetwerk.cases", 700);
    private static final int FIRST = Integer.getInteger("werkmetwerk.firstCase", 1);

    @Test
    void theEngineAgreesWithThePlainEvaluatorOnGeneratedCases() {
        LongStream.range(FIRST, FIRST + CASES).mapToObj(CaseGenerator::of).forEach(of -> {
            if (!differences(of).isEmpty()) {
                Case small =
                        Shrinker.smallest(of, smaller -> !differences(smaller).isEmpty());
                assertThat(differences(small))
                        .as("smallest case like %s: %s", of.name(), small)
                        .isEmpty();
            }
        });
    }

    private static List<String> differences(Case of) {
        return Differences.between(PlainEvaluator.compare(of), Comparer.compare(of, 1));
    }
}
