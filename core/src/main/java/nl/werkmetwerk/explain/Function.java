package nl.werkmetwerk.explain;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import nl.werkmetwerk.explain.Expression.Node;

/** The functions that formulas of the model use. */
final class Function {
    private Function() {}

    /**
     * A call of a function.
     *
     * @throws IllegalArgumentException if there is no such function
     */
    static Node of(String name, List<Node> arguments) {
        return switch (name) {
            case "max" -> reduced(arguments, Math::max);
            case "min" -> reduced(arguments, Math::min);
            case "floor" -> symbols -> Math.floor(arguments.get(0).value(symbols));
            case "round" ->
                symbols -> rounded(
                        arguments.get(0).value(symbols), arguments.get(1).value(symbols));
            default -> throw new IllegalArgumentException("no function " + name);
        };
    }

    private static Node reduced(List<Node> arguments, DoubleBinaryOperator operator) {
        return symbols -> arguments.stream()
                .mapToDouble(argument -> argument.value(symbols))
                .reduce(operator)
                .orElseThrow();
    }

    private static double rounded(double value, double decimals) {
        double scale = Math.pow(10, decimals);
        return Math.rint(value * scale) / scale;
    }
}
