package nl.werkmetwerk.entry.formula;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The functions that formulas of the model use. */
enum Function {
    /** The greatest of its arguments. */
    MAX("max", "MAX"),
    /** The least of its arguments. */
    MIN("min", "MIN"),
    /** The greatest whole number not above its argument. */
    FLOOR("floor", "INT"),
    /** Its first argument to a number of decimals, halves to the even side; a spreadsheet rounds halves away from 0. */
    ROUND("round", "ROUND");

    private final String word;
    private final String inSheet;

    Function(String word, String inSheet) {
        this.word = word;
        this.inSheet = inSheet;
    }

    /**
     * The function that a formula calls.
     *
     * @throws IllegalArgumentException if there is no such function
     */
    static Function of(String word) {
        for (Function function : values()) {
            if (function.word.equals(word)) {
                return function;
            }
        }
        throw new IllegalArgumentException("no function " + word);
    }

    /** Its name in a spreadsheet. */
    String inSheet() {
        return inSheet;
    }

    double value(List<Node> arguments, ToDoubleFunction<String> symbols) {
        double first = arguments.get(0).value(symbols);
        return switch (this) {
            case MAX ->
                arguments.stream()
                        .skip(1)
                        .mapToDouble(argument -> argument.value(symbols))
                        .reduce(first, Math::max);
            case MIN ->
                arguments.stream()
                        .skip(1)
                        .mapToDouble(argument -> argument.value(symbols))
                        .reduce(first, Math::min);
            case FLOOR -> Math.floor(first);
            case ROUND -> rounded(first, arguments.get(1).value(symbols));
        };
    }

    private static double rounded(double value, double decimals) {
        double scale = Math.pow(10, decimals);
        return Math.rint(value * scale) / scale;
    }
}
