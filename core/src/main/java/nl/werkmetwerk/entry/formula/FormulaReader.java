package nl.werkmetwerk.entry.formula;

import java.util.ArrayList;
import java.util.List;

/** Reads a formula into what it is made of: sums of products of powers of single things. */
final class FormulaReader {
    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private int at;

    /** @param text of the formula */
    FormulaReader(String text) {
        this.text = text;
    }

    /**
     * The whole formula.
     *
     * @throws IllegalArgumentException if the text is not one
     */
    Node read() {
        Node root = sum();
        if (at < text.length()) {
            throw unreadable();
        }
        return root;
    }

    /** Where symbols were mentioned, in order. */
    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    private Node sum() {
        Node sum = product();
        while (true) {
            if (accept('+')) {
                sum = new Node.Plus(sum, product());
            } else if (accept('−')) {
                sum = new Node.Less(sum, product());
            } else {
                return sum;
            }
        }
    }

    private Node product() {
        Node product = signed();
        while (true) {
            if (accept('·')) {
                product = new Node.Times(product, signed());
            } else if (accept('/')) {
                product = new Node.Over(product, signed());
            } else {
                return product;
            }
        }
    }

    private Node signed() {
        if (accept('−')) {
            return new Node.Minus(signed());
        }
        Node base = single();
        return accept('^') ? new Node.Power(base, signed()) : base;
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
            return new Node.Constant(word, Double.parseDouble(word));
        }
        if (at < text.length() && text.charAt(at) == '(') {
            return new Node.Call(Function.of(word), arguments());
        }
        mentions.add(new Mention(word, from));
        return new Node.Symbol(word);
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
        skipSpaces();
        boolean found = at < text.length() && text.charAt(at) == wanted;
        if (found) {
            at++;
            skipSpaces();
        }
        return found;
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private void expect(char wanted) {
        if (!accept(wanted)) {
            throw unreadable();
        }
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("not a formula: " + text + " (at " + at + ")");
    }

    /** Where the text mentions a symbol. */
    record Mention(String symbol, int from) {
        int to() {
            return from + symbol.length();
        }
    }
}
