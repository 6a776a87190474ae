package nl.werkmetwerk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.compare.CashFlow;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.AssetBuilder;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.check.BeyondMeasureException;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.check.Problem.Rule;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.place.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is each within its range (MODEL 1) may together run beyond all measure: then it is told, and nothing computed. */
class MeasureRulesTest {
    private static final int BASE = 2026;

    @Test
    void aTrendThatDoublesPricesIsToldWithTheYearAfterWhichNothingHasAMeasure() {
        // 1e12 · 1e12 · 2^y is above 1e100 from y = 253 on: 76 / log10(2) = 252.5
        List<Problem> problems = doubling(300).problems();
        assertThat(problems)
                .containsExactly(new Problem(
                        Rule.AMOUNT_WITHOUT_MEASURE,
                        "assets[0].renewal[0]",
                        "sewer",
                        List.of("pipe", String.valueOf(BASE + 253))));
    }

    @Test
    void theSameTrendOverYearsThatHaveAMeasureIsComputed() {
        assertFinite(Comparer.compare(doubling(200).build()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.999, -0.9999999999, -0.9})
    void aRateThatMakesTheLastYearsWorthBeyondMeasureIsTold(double rate) {
        // (1 - 0.9)^-y passes 1e100 in year 101; nearer to -1 sooner
        assertThat(street(asset(1, 1), 150).discountRate(rate).problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.FACTOR_WITHOUT_MEASURE);
    }

    @Test
    void theGreatestAmountsAndLivesAreComputed() {
        Asset greatest = asset(Require.LARGEST, Require.LARGEST)
                .maintenance(new Maintenance(Require.LARGEST, 0))
                .life(Require.MOST_YEARS)
                .build();
        assertFinite(Comparer.compare(street(greatest, 500).discountRate(1).build()));
        assertFinite(Comparer.compare(street(greatest, 500).discountRate(-0.1).build()));
    }

    @Test
    void inflationByWhichNothingHasAPriceIsTold() {
        Prices prices = new Prices(BASE - 1000, Map.of(), 1, Map.of(), Map.of());
        assertThat(street(asset(1, 1), 10).prices(prices).problems())
                .extracting(Problem::path)
                .containsExactly("inflation");
    }

    @Test
    void whoComputesWithAnAmountWithoutMeasureIsToldItsAssetKindAndYear() {
        // 1e24 · 2^y is more than a number holds (1.8e308) from y = 945 on; renewed every 60 years, 10 old: first in
        // 950
        assertThatExceptionOfType(BeyondMeasureException.class)
                .isThrownBy(() -> Comparer.compare(doubling(1000).build()))
                .satisfies(told -> {
                    assertThat(told.asset()).isEqualTo("sewer");
                    assertThat(told.kind()).isEqualTo("renewal");
                    assertThat(told.year()).isEqualTo(String.valueOf(BASE + 950));
                });
    }

    private static CaseBuilder doubling(int years) {
        return street(asset(Require.LARGEST, Require.LARGEST), years)
                .prices(new Prices(BASE, Map.of("pipe", 1.0), 0, Map.of(), Map.of()));
    }

    private static CaseBuilder street(AssetBuilder asset, int years) {
        return street(asset.build(), years);
    }

    private static CaseBuilder street(Asset asset, int years) {
        return Case.builder("measure", BASE, years)
                .section(Section.of("street"))
                .asset(asset);
    }

    private static AssetBuilder asset(double quantity, double unitCost) {
        return Asset.builder("sewer", "sewer", "street")
                .quantity(quantity, "m")
                .installed(BASE - 10)
                .life(60)
                .renewal(Component.perUnit("pipe", unitCost));
    }

    private static void assertFinite(Comparison comparison) {
        comparison.strategies().forEach(strategy -> {
            assertThat(strategy.total()).isFinite();
            assertThat(strategy.equivalentAnnualCost()).isFinite();
            assertThat(strategy.cashFlows()).extracting(CashFlow::amount).allMatch(Double::isFinite);
        });
        assertThat(comparison.savings()).allMatch(saving -> Double.isFinite(saving.amount()));
    }
}
