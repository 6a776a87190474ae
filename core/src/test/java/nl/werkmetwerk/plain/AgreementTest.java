package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.SectionResult;
import nl.werkmetwerk.model.Case;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Engine and plain evaluator, written apart from each other, give the same numbers. */
class AgreementTest {
    private static final int CASES = Integer.getInteger("werkmetwerk.cases", 700);
    private static final int NIGHTLY_CASES = 10_000;
    private static final int FIRST = Integer.getInteger("werkmetwerk.firstCase", 1);

    @Test
    void theEngineAgreesWithThePlainEvaluatorOnGeneratedCases() {
        agree(FIRST, CASES);
    }

    @Test
    @Tag("nightly")
    void theEngineAgreesWithThePlainEvaluatorOnThousandsOfGeneratedCases() {
        agree(FIRST + CASES, NIGHTLY_CASES);
    }

    private static void agree(long first, int count) {
        LongStream.range(first, first + count).mapToObj(CaseGenerator::wide).forEach(of -> {
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

    @Test
    void sectionsStandInTheOrderOfTheCase() {
        LongStream.range(FIRST, FIRST + CASES / 10)
                .mapToObj(CaseGenerator::wide)
                .forEach(of -> {
                    List<String> expected = PlainEvaluator.compare(of).strategies().get(0).sections().stream()
                            .map(SectionResult::section)
                            .toList();
                    assertThat(Comparer.compare(of, 1).strategies())
                            .as(of.name())
                            .allSatisfy(strategy -> assertThat(strategy.sections())
                                    .extracting(SectionResult::section)
                                    .isEqualTo(expected));
                });
    }
}
