package nl.werkmetwerk.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Expected values follow MODEL 14.3 to 14.6 by hand. */
class ValuationTest {
    private static final PriceIndices INDICES = new PriceIndices(Map.of("sewer", Map.of(2015, 145.7, 2024, 207.9)));
    private static final Valuation VALUATION = new Valuation(2024, INDICES, OptionalDouble.of(0.21));

    @Test
    void movesMoneyByTheIndexOfTheItemsDiscipline() {
        Valued valued = VALUATION.value(item("EUR/m", 300, 400, 500, 2015, Vat.EXCL), At.TYPICAL, 0.5);

        assertThat(valued.value().getAsDouble()).isCloseTo(400 * 0.5 * 207.9 / 145.7, within(1e-12));
    }

    @Test
    void equalYearsNeedNoIndex() {
        Valuation without = new Valuation(2024, PriceIndices.NONE, OptionalDouble.empty());

        assertThat(without.value(item("EUR/m", 0, 7, 0, 2024, Vat.UNKNOWN), At.TYPICAL, 2)
                        .value())
                .hasValue(14);
    }

    @Test
    void freesOfVatWhatIncludesIt() {
        assertThat(VALUATION
                        .value(item("EUR/m", 0, 121, 0, 2024, Vat.INCL), At.TYPICAL, 1)
                        .value()
                        .getAsDouble())
                .isCloseTo(100, within(1e-12));
    }

    @Test
    void neitherIndexesNorFreesWhatIsNoMoney() {
        assertThat(VALUATION
                        .value(item("year", 0, 60, 0, 0, Vat.INCL), At.TYPICAL, 1)
                        .value())
                .hasValue(60);
    }

    @Test
    void takesTypicalAsTheGeometricMeanAndSaysSo() {
        Valued valued = VALUATION.value(item("EUR/m", 100, 0, 400, 2024, Vat.EXCL), At.TYPICAL, 1);

        assertThat(valued.value()).hasValue(200);
        assertThat(valued.geometricMean()).isTrue();
    }

    @Test
    void tellsWhatIsMissing() {
        LibraryItem noYear = item("EUR/m", 0, 7, 0, 0, Vat.EXCL);
        LibraryItem unknownYear = item("EUR/m", 0, 7, 0, 2019, Vat.EXCL);
        Valuation noRate = new Valuation(2024, INDICES, OptionalDouble.empty());

        assertThat(VALUATION.value(noYear, At.TYPICAL, 1).gap()).isEqualTo(Valued.Gap.PRICE_YEAR);
        assertThat(VALUATION.value(unknownYear, At.TYPICAL, 1).gap()).isEqualTo(Valued.Gap.INDEX);
        assertThat(VALUATION.value(unknownYear, At.TYPICAL, 1).year()).isEqualTo(2019);
        assertThat(VALUATION.value(unknownYear, At.LOW, 1).gap()).isEqualTo(Valued.Gap.FIGURE);
        assertThat(VALUATION
                        .value(item("EUR/m", 5, 0, 0, 2024, Vat.EXCL), At.TYPICAL, 1)
                        .gap())
                .isEqualTo(Valued.Gap.FIGURE);
        assertThat(noRate.value(item("EUR/m", 0, 7, 0, 2024, Vat.INCL), At.TYPICAL, 1)
                        .gap())
                .isEqualTo(Valued.Gap.VAT_RATE);
    }

    /** 0 stands for what is not given. */
    private static LibraryItem item(String unit, double low, double typical, double high, int year, Vat vat) {
        return new LibraryItem(
                "i",
                "sewer",
                "pipe",
                unit,
                given(low),
                given(typical),
                given(high),
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                vat,
                "",
                "",
                true);
    }

    private static OptionalDouble given(double value) {
        return value == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
