package nl.werkmetwerk.explain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import nl.werkmetwerk.entry.formula.Expression;

/**
 * A formula with the value of each of its symbols.
 *
 * @param expression in symbols
 * @param quantities one for each symbol
 */
public record Formula(Expression expression, List<Quantity> quantities) implements Serializable {
    /** Up to here a search is faster than a map. */
    private static final int FEW = 12;

    /** Sizes within these are written without exponent. */
    private static final double SMALLEST_PLAIN = 1e-6;

    private static final double GREATEST_PLAIN = 1e15;

    public Formula {
        quantities = List.copyOf(quantities);
    }

    static Formula of(Expression expression, Quantity... quantities) {
        return new Formula(expression, List.of(quantities));
    }

    static Formula of(String text, List<Quantity> quantities) {
        return new Formula(Expression.of(text), quantities);
    }

    /** The formula in symbols. */
    public String symbols() {
        return expression.text();
    }

    /** The formula with numbers filled in, in full precision, with a decimal point. */
    public String filled() {
        return filled(Formula::plain);
    }

    /**
     * The formula with numbers filled in.
     *
     * @param number writes a number of 0 or more
     */
    public String filled(DoubleFunction<String> number) {
        return expression.filled(this::valueOf, number);
    }

    /** What it comes to. */
    public double value() {
        if (quantities.size() <= FEW) {
            return expression.value(this::valueOf);
        }
        Map<String, Double> values = new HashMap<>();
        quantities.forEach(quantity -> values.put(quantity.symbol(), quantity.value()));
        return expression.value(values::get);
    }

    private double valueOf(String symbol) {
        for (Quantity quantity : quantities) {
            if (quantity.symbol().equals(symbol)) {
                return quantity.value();
            }
        }
        throw new IllegalArgumentException("no value for " + symbol + " in " + expression.text());
    }

    private static String plain(double size) {
        boolean plain = size == 0 || (size >= SMALLEST_PLAIN && size < GREATEST_PLAIN);
        String text = Double.toString(size);
        if (!plain) {
            return text;
        }
        BigDecimal exact = new BigDecimal(text).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }
}
