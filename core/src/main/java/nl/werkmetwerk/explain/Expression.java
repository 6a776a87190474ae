package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * A formula as text that can be computed and filled in. Written with {@code + − · / ^}, brackets, numbers, symbols (a
 * letter, then letters, digits, {@code _} or {@code ′}) and the functions {@code max}, {@code min}, {@code floor} and
 * {@code round(x, decimals)}. The power binds strongest, then a sign, then {@code · /}.
 */
public final class Expression {
    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private final Node root;
    private int at;

    private Expression(String text) {
        this.text = text;
        root = sum();
        if (at < text.length()) {
            throw unreadable();
        }
    }

    /**
     * Reads a formula.
     *
     * @throws IllegalArgumentException if the text is not one
     */
    public static Expression of(String text) {
        return new Expression(text);
    }

    /** The formula in symbols. */
    public String text() {
        return text;
    }

    /** What it comes to, given the value of each symbol. */
    public double value(ToDoubleFunction<String> symbols) {
        return root.value(symbols);
    }

    /** The formula with numbers in the place of symbols, negative ones in brackets. */
    public String filled(ToDoubleFunction<String> symbols, DoubleFunction<String> number) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (Mention mention : mentions) {
            double value = symbols.applyAsDouble(text.substring(mention.from, mention.to));
            String size = number.apply(Math.abs(value));
            filled.append(text, done, mention.from).append(value < 0 ? "(−" + size + ")" : size);
            done = mention.to;
        }
        return filled.append(text, done, text.length()).toString();
    }

    private Node sum() {
        Node sum = product();
        while (true) {
            Node left = sum;
            if (accept('+')) {
                Node right = product();
                sum = symbols -> left.value(symbols) + right.value(symbols);
            } else if (accept('−')) {
                Node right = product();
                sum = symbols -> left.value(symbols) - right.value(symbols);
            } else {
                return sum;
            }
        }
    }

    private Node product() {
        Node product = signed();
        while (true) {
            Node left = product;
            if (accept('·')) {
                Node right = signed();
                product = symbols -> left.value(symbols) * right.value(symbols);
            } else if (accept('/')) {
                Node right = signed();
                product = symbols -> left.value(symbols) / right.value(symbols);
            } else {
                return product;
            }
        }
    }

    private Node signed() {
        if (accept('−')) {
            Node of = signed();
            return symbols -> -of.value(symbols);
        }
        Node base = single();
        if (!accept('^')) {
            return base;
        }
        Node exponent = signed();
        return symbols -> Math.pow(base.value(symbols), exponent.value(symbols));
    }

    private Node single() {
        if (accept('(')) {
            Node inner = sum();
            expect(')');
            return inner;
        }
        int from = at;
        while (at < text.length() && isPartOfWord(text.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw unreadable();
        }
        String word = text.substring(from, at);
        if (!Character.isLetter(word.charAt(0))) {
            double number = Double.parseDouble(word);
            return symbols -> number;
        }
        if (at < text.length() && text.charAt(at) == '(') {
            return Function.of(word, arguments());
        }
        mentions.add(new Mention(from, at));
        return symbols -> symbols.applyAsDouble(word);
    }

    private List<Node> arguments() {
        expect('(');
        List<Node> arguments = new ArrayList<>();
        do {
            arguments.add(sum());
        } while (accept(','));
        expect(')');
        return arguments;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '′';
    }

    private boolean accept(char wanted) {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean found = at < text.length() && text.charAt(at) == wanted;
        if (found) {
            at++;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return found;
    }

    private void expect(char wanted) {
        if (!accept(wanted)) {
            throw unreadable();
        }
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("not a formula: " + text + " (at " + at + ")");
    }

    /** Something with a value once the symbols have theirs. */
    interface Node {
        double value(ToDoubleFunction<String> symbols);
    }

    /** Where the text mentions a symbol. */
    private record Mention(int from, int to) {}
}
