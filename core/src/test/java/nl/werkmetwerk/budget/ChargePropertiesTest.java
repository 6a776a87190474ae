package nl.werkmetwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.accounting.DepreciationMethod;
import nl.werkmetwerk.model.accounting.DepreciationStart;
import org.junit.jupiter.api.Test;

/** What the charges of one investment must do, whatever the rule. */
class ChargePropertiesTest {
    private interface Check {
        void on(
                double rate,
                DepreciationMethod method,
                DepreciationStart start,
                int years,
                List<CapitalCharge> charges);
    }

    /** Charges of 1 000. */
    private static void forAll(Check check) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(9);
        for (int i = 0; i < 300; i++) {
            double rate = i % 5 == 0 ? 0 : random.nextDouble(-0.01, 0.1);
            int years = random.nextInt(1, 80);
            for (DepreciationMethod method : DepreciationMethod.values()) {
                for (DepreciationStart start : DepreciationStart.values()) {
                    check.on(rate, method, start, years, CapitalCharges.schedule(1000, rate, method, start, years));
                }
            }
        }
    }

    private static double presentValue(double rate, List<CapitalCharge> charges) {
        return IntStream.range(0, charges.size())
                .mapToDouble(year -> charges.get(year).total() * Math.pow(1 + rate, -year))
                .sum();
    }

    @Test
    void bookValueFallsFromTheInvestmentToNothing() {
        forAll((rate, method, start, years, charges) -> {
            double before = 1000;
            for (CapitalCharge charge : charges) {
                assertThat(charge.bookValue()).isBetween(-1e-12, before + 1e-12);
                before = charge.bookValue();
            }
            assertThat(before).isZero();
            assertThat(charges).hasSize(years + 1);
        });
    }

    @Test
    void depreciationAddsUpToTheInvestment() {
        forAll((rate, method, start, years, charges) -> assertThat(charges.stream()
                        .mapToDouble(CapitalCharge::depreciation)
                        .sum())
                .isCloseTo(1000, within(1e-9)));
    }

    /** From 31 December of the year of the investment; with half a year's charge, half a year's interest lies before. */
    @Test
    void chargesDiscountedAtTheirInterestRateAreWorthTheInvestment() {
        forAll((rate, method, start, years, charges) -> {
            double halfYear = start == DepreciationStart.HALF_YEAR ? 1000 * rate / 2 : 0;
            assertThat(presentValue(rate, charges)).isCloseTo(1000 + halfYear, within(1e-8));
        });
    }

    @Test
    void anAnnuityIsLevelAndItsHalfYearsAreHalf() {
        forAll((rate, method, start, years, charges) -> {
            if (method == DepreciationMethod.ANNUITY) {
                double full = CapitalCharges.schedule(1000, rate, method, DepreciationStart.NEXT_YEAR, years)
                        .get(1)
                        .total();
                boolean half = start == DepreciationStart.HALF_YEAR;
                assertThat(charges.get(0).total()).isCloseTo(half ? full / 2 : 0, within(1e-9));
                assertThat(charges.get(years).total()).isCloseTo(half ? full / 2 : full, within(1e-8));
                charges.subList(1, years).forEach(c -> assertThat(c.total()).isCloseTo(full, within(1e-8)));
            }
        });
    }

    @Test
    void anOpeningBookValueIsChargedFromTheFirstYearOn() {
        for (DepreciationMethod method : DepreciationMethod.values()) {
            CapitalCharges charges = CapitalCharges.ofOpening(1000, 0.03, method, 4);
            List<CapitalCharge> all =
                    IntStream.range(0, 4).mapToObj(year -> charges.next()).toList();
            assertThat(charges.isDone()).isTrue();
            assertThat(all.get(0).interest()).isCloseTo(30, within(1e-12));
            assertThat(presentValue(0.03, all) / 1.03).isCloseTo(1000, within(1e-9));
            assertThat(charges.bookValue()).isZero();
        }
    }

    @Test
    void theLevelAdditionIsTheLeastThatNeverRunsShort() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        for (int i = 0; i < 200; i++) {
            double[] wanted =
                    random.doubles(12, -50, 100).map(w -> Math.max(0, w)).toArray();
            double opening = random.nextDouble(100);
            double addition = LevelAddition.of(wanted, 0, 12, opening);
            assertThat(lowest(wanted, opening, addition)).isGreaterThanOrEqualTo(-1e-9);
            if (addition > 0) {
                assertThat(lowest(wanted, opening, addition * 0.999)).isNegative();
            }
        }
    }

    private static double lowest(double[] wanted, double opening, double addition) {
        double balance = opening;
        double lowest = opening;
        for (double w : wanted) {
            balance += addition - w;
            lowest = Math.min(lowest, balance);
        }
        return lowest;
    }
}
