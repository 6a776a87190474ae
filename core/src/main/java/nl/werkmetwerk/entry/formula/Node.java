package nl.werkmetwerk.entry.formula;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * Something with a value once the symbols have theirs. For a spreadsheet it is written with no more brackets than it
 * takes to be computed in the same order there; a spreadsheet takes a sign before a power, and powers from the left.
 */
sealed interface Node {
    /** What it comes to. */
    double value(ToDoubleFunction<String> symbols);

    /**
     * As a spreadsheet has it.
     *
     * @param cells the cell in which a symbol stands
     */
    String inSheet(UnaryOperator<String> cells);

    /** How strongly its parts are bound together in a spreadsheet. */
    Binding binding();

    /** As a spreadsheet has it, in brackets when bound less than it has to be. */
    default String inSheet(UnaryOperator<String> cells, Binding atLeast) {
        return binding().compareTo(atLeast) < 0 ? "(" + inSheet(cells) + ")" : inSheet(cells);
    }

    /** From loose to tight. */
    enum Binding {
        SUM,
        PRODUCT,
        POWER,
        SIGN,
        SINGLE
    }

    /** A number, as it is written. */
    record Constant(String text, double value) implements Node {
        @Override
        public double value(ToDoubleFunction<String> symbols) {
            return value;
        }

        @Override
        public String inSheet(UnaryOperator<String> cells) {
            return text;
        }

        @Override
        public Binding binding() {
            return Binding.SINGLE;
        }
    }

    /** A symbol. */
    record Symbol(String name) implements Node {
        @Override
        public double value(ToDoubleFunction<String> symbols) {
            return symbols.applyAsDouble(name);
        }

        @Override
        public String inSheet(UnaryOperator<String> cells) {
            return cells.apply(name);
        }

        @Override
        public Binding binding() {
            return Binding.SINGLE;
        }
    }

    /** Left and right added up. */
    record Plus(Node left, Node right) implements Node {
        @Override
        public double value(ToDoubleFunction<String> symbols) {
            return left.value(symbols) + right.value(symbols);
        }

        @Override
        public String inSheet(UnaryOperator<String> cells) {
            return left.inSheet(cells, Binding.SUM) + "+" + right.inSheet(cells, Binding.PRODUCT);
        }

        @Override
        public Binding binding() {
            return Binding.SUM;
        }
    }

    /** Right taken from left. */
    record Less(Node left, Node right) implements Node {
        @Override
        public double value(ToDoubleFunction<String> symbols) {
            return left.value(symbols) - right.value(symbols);
        }

        @Override
        public String inSheet(UnaryOperator<String> cells) {
            return left.inSheet(cells, Binding.SUM) + "-" + right.inSheet(cells, Binding.PRODUCT);
        }

        @Override
        public Binding binding() {
            return Binding.SUM;
        }
    }

    /** Left times right. */
    record Times(Node left, Node right) implements Node {
        @Override
        public double value(ToDoubleFunction<String> symbols) {
            return left.value(symbols) * right.value(symbols);
        }

        @Override
        public String inSheet(UnaryOperator<String> cells) {
            return left.inSheet(cells, Binding.PRODUCT) + "*" + right.inSheet(cells, Binding.POWER);
        }

        @Override
        public Binding binding() {
            return Binding.PRODUCT;
        }
    }

    /** Left divided by right. */
    record Over(Node left, Node right) implements Node {
        @Override
        public double value(ToDoubleFunction<String> symbols) {
            return left.value(symbols) / right.value(symbols);
        }

        @Override
        public String inSheet(UnaryOperator<String> cells) {
            return left.inSheet(cells, Binding.PRODUCT) + "/" + right.inSheet(cells, Binding.POWER);
        }

        @Override
        public Binding binding() {
            return Binding.PRODUCT;
        }
    }

    /** The opposite. */
    record Minus(Node of) implements Node {
        @Override
        public double value(ToDoubleFunction<String> symbols) {
            return -of.value(symbols);
        }

        @Override
        public String inSheet(UnaryOperator<String> cells) {
            return "-" + of.inSheet(cells, Binding.SINGLE);
        }

        @Override
        public Binding binding() {
            return Binding.SIGN;
        }
    }

    /** A power. */
    record Power(Node base, Node exponent) implements Node {
        @Override
        public double value(ToDoubleFunction<String> symbols) {
            return Math.pow(base.value(symbols), exponent.value(symbols));
        }

        @Override
        public String inSheet(UnaryOperator<String> cells) {
            return base.inSheet(cells, Binding.SINGLE) + "^" + exponent.inSheet(cells, Binding.SIGN);
        }

        @Override
        public Binding binding() {
            return Binding.POWER;
        }
    }

    /** A function of other things. */
    record Call(Function function, List<Node> arguments) implements Node {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public double value(ToDoubleFunction<String> symbols) {
            return function.value(arguments, symbols);
        }

        @Override
        public String inSheet(UnaryOperator<String> cells) {
            StringJoiner written = new StringJoiner(",", function.inSheet() + "(", ")");
            arguments.forEach(argument -> written.add(argument.inSheet(cells)));
            return written.toString();
        }

        @Override
        public Binding binding() {
            return Binding.SINGLE;
        }
    }
}
