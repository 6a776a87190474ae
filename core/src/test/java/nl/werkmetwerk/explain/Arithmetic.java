package nl.werkmetwerk.explain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Computes a formula in numbers as a reader would from the page: two stacks, nothing of the code under test. */
final class Arithmetic {
    private static final Pattern TOKEN = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?(?:E-?\\d+)?|[a-z]+|[-−+·/^(),])\\s*");
    private static final Map<String, Integer> BINDS = Map.of("+", 1, "−", 1, "·", 2, "/", 2, "neg", 3, "^", 4);

    private final Deque<Double> values = new ArrayDeque<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private Arithmetic() {}

    static double value(String formula) {
        Arithmetic arithmetic = new Arithmetic();
        Matcher token = TOKEN.matcher(formula);
        boolean operandComes = true;
        int end = 0;
        while (token.find()) {
            if (token.start() != end) {
                throw new IllegalArgumentException(formula + " at " + end);
            }
            end = token.end();
            operandComes = arithmetic.take(token.group(1), operandComes);
        }
        while (!arithmetic.waiting.isEmpty()) {
            arithmetic.apply(arithmetic.waiting.pop());
        }
        if (end != formula.length() || arithmetic.values.size() != 1) {
            throw new IllegalArgumentException(formula);
        }
        return arithmetic.values.pop();
    }

    /** Takes a token and tells whether an operand must come next. */
    private boolean take(String token, boolean operandComes) {
        if (Character.isDigit(token.charAt(0))) {
            values.push(Double.parseDouble(token));
            return false;
        }
        if (Character.isLetter(token.charAt(0)) || token.equals("(")) {
            waiting.push(token);
            return true;
        }
        if (token.equals(",") || token.equals(")")) {
            unwind(token);
            return token.equals(",");
        }
        String operator = operandComes && token.equals("−") ? "neg" : token;
        while (!operator.equals("neg")
                && BINDS.getOrDefault(waiting.peek() == null ? "" : waiting.peek(), 0) >= BINDS.get(operator)) {
            apply(waiting.pop());
        }
        waiting.push(operator);
        return true;
    }

    /** A comma closes the operand before it; the functions here take their operands in pairs. */
    private void unwind(String token) {
        while (!waiting.peek().equals("(")) {
            if (waiting.peek().equals(",")) {
                waiting.pop();
                applyFunction(waiting.stream()
                        .dropWhile(w -> !w.equals("("))
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
            } else {
                apply(waiting.pop());
            }
        }
        if (token.equals(",")) {
            waiting.push(",");
            return;
        }
        waiting.pop();
        if (waiting.peek() != null
                && Character.isLetter(waiting.peek().charAt(0))
                && !waiting.peek().equals("neg")) {
            String function = waiting.pop();
            if (function.equals("floor")) {
                values.push(Math.floor(values.pop()));
            }
        }
    }

    private void applyFunction(String function) {
        double right = values.pop();
        double left = values.pop();
        values.push(
                switch (function) {
                    case "max" -> Math.max(left, right);
                    case "min" -> Math.min(left, right);
                    case "round" -> Math.rint(left * Math.pow(10, right)) / Math.pow(10, right);
                    default -> throw new IllegalArgumentException(function);
                });
    }

    private void apply(String operator) {
        double right = values.pop();
        if (operator.equals("neg")) {
            values.push(-right);
            return;
        }
        double left = values.pop();
        values.push(
                switch (operator) {
                    case "+" -> left + right;
                    case "−" -> left - right;
                    case "·" -> left * right;
                    case "/" -> left / right;
                    case "^" -> Math.pow(left, right);
                    default -> throw new IllegalArgumentException(operator);
                });
    }
}
