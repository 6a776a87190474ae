package nl.werkmetwerk.library;

import java.util.OptionalDouble;

/**
 * Brings figures to the price level of a case (MODEL 14.3):
 *
 * <pre>value = at · factor · I(case price year) / I(item price year) / (1 + vatRate when vat is incl)</pre>
 *
 * <p>I is the index of the item's own discipline. Only money is indexed and freed of VAT.
 *
 * @param priceYear price level of the case
 * @param indices price levels
 * @param vatRate VAT rate that figures with VAT hold, where the case gives one
 */
public record Valuation(int priceYear, PriceIndices indices, OptionalDouble vatRate) {
    /** @throws IllegalArgumentException if the VAT rate is not in [0, 1] */
    public Valuation {
        if (vatRate.isPresent() && !(vatRate.getAsDouble() >= 0 && vatRate.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("vatRate (" + vatRate.getAsDouble() + ") lies between 0 and 1");
        }
    }

    /** Value of {@code factor} times a figure of an item, or what is missing for it. */
    public Valued value(LibraryItem item, At at, double factor) {
        OptionalDouble figure = item.figure(at);
        boolean mean = figure.isEmpty() && at == At.TYPICAL;
        if (mean) {
            figure = geometricMean(item);
        }
        return figure.isEmpty()
                ? Valued.missing(Valued.Gap.FIGURE, 0)
                : atPriceLevel(item, figure.getAsDouble() * factor, mean);
    }

    private Valued atPriceLevel(LibraryItem item, double value, boolean mean) {
        if (!item.money()) {
            return Valued.of(value, mean);
        }
        if (item.priceYear().isEmpty()) {
            return Valued.missing(Valued.Gap.PRICE_YEAR, 0);
        }
        if (item.vat() == Vat.INCL && vatRate.isEmpty()) {
            return Valued.missing(Valued.Gap.VAT_RATE, 0);
        }
        double excluding = item.vat() == Vat.INCL ? value / (1 + vatRate.getAsDouble()) : value;
        return indexed(item, excluding, mean);
    }

    private Valued indexed(LibraryItem item, double value, boolean mean) {
        int from = item.priceYear().getAsInt();
        if (from == priceYear) {
            return Valued.of(value, mean);
        }
        OptionalDouble then = indices.value(item.discipline(), from);
        OptionalDouble now = indices.value(item.discipline(), priceYear);
        if (then.isEmpty() || now.isEmpty()) {
            return Valued.missing(Valued.Gap.INDEX, then.isEmpty() ? from : priceYear);
        }
        return Valued.of(value * now.getAsDouble() / then.getAsDouble(), mean);
    }

    /** √(low · high) where both are above 0 (MODEL 14.6). */
    private static OptionalDouble geometricMean(LibraryItem item) {
        double low = item.low().orElse(0);
        double high = item.high().orElse(0);
        return low > 0 && high > 0 ? OptionalDouble.of(Math.sqrt(low * high)) : OptionalDouble.empty();
    }
}
