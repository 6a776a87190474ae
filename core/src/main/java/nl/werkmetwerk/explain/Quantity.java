package nl.werkmetwerk.explain;

import java.io.Serializable;

/**
 * A value that a formula uses.
 *
 * @param symbol its symbol in the formula
 * @param label what tells it from others of its sort: the id of an asset, a kind, a year; possibly empty
 * @param value full precision
 * @param origin where it comes from
 */
public record Quantity(String symbol, String label, double value, Origin origin) implements Serializable {
    static Quantity input(String symbol, double value, String path) {
        return input(symbol, "", value, path);
    }

    static Quantity input(String symbol, String label, double value, String path) {
        return new Quantity(symbol, label, value, new Origin.Input(path));
    }

    static Quantity fact(String symbol, String label, double value, String rule) {
        return new Quantity(symbol, label, value, new Origin.Fact(rule));
    }

    static Quantity computed(String symbol, String label, String rule, Formula formula) {
        return new Quantity(symbol, label, formula.value(), new Origin.Computed(rule, formula));
    }

    /** Whether it sums up what a {@link Group} would pay alone: S and m of MODEL 5.2. */
    public boolean isOfGroup() {
        return origin instanceof Origin.Computed computed && computed.rule().equals("5.2");
    }

    /** The same under another symbol. */
    Quantity as(String otherSymbol) {
        return new Quantity(otherSymbol, label, value, origin);
    }
}
