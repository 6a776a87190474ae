package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.SectionResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.ResidualRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Engine and plain evaluator, written apart from each other, give the same numbers. */
@Tag("thorough")
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

    /** Going on for ever divides by what is then nearly nothing. */
    @Test
    void theyAgreeWherePricesRiseNearlyAsFastAsMoneyGrows() {
        List<Double> slower = List.of(1e-4, 1e-6, 1e-8, 1e-10, 1e-12, 1e-15);
        agree(LongStream.range(FIRST, FIRST + CASES / 4).mapToObj(seed -> {
            Case of = CaseGenerator.wide(seed);
            double rate = of.discountRate().steps().get(0).rate();
            double trend = rate - slower.get((int) (seed % slower.size()));
            Prices p = of.prices();
            Map<String, Double> trends = new LinkedHashMap<>(p.trends());
            CaseGenerator.KINDS.forEach(kind -> trends.put(kind, trend));
            return of.toBuilder()
                    .residualValue(ResidualRule.CONTINUATION)
                    .prices(new Prices(p.year(), trends, p.inflation(), p.impacts(), p.markups()))
                    .build();
        }));
    }

    private static void agree(long first, int count) {
        agree(LongStream.range(first, first + count).mapToObj(CaseGenerator::wide));
    }

    private static void agree(Stream<Case> cases) {
        cases.forEach(of -> {
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
