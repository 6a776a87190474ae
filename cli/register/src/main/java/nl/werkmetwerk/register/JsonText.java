package nl.werkmetwerk.register;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.Set;
import nl.werkmetwerk.files.tree.Entry;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;

/** JSON on one line, which is YAML too: what was read and what is new, written the same way. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();

    /** A text in quotes. */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, quoted);
        return quoted.append('"').toString();
    }

    /** A number in full, without exponent. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Any value. */
    static String of(Node node) {
        JsonText json = new JsonText();
        json.write(node);
        return json.text.toString();
    }

    /** Fields of an object without the braces, those named left out. */
    static String fields(Mapping mapping, Set<String> without) {
        JsonText json = new JsonText();
        json.entries(mapping, without);
        return json.text.toString();
    }

    private void write(Node node) {
        if (node instanceof Mapping mapping) {
            text.append('{');
            entries(mapping, Set.of());
            text.append('}');
        } else if (node instanceof Listing listing) {
            text.append('[');
            for (int i = 0; i < listing.items().size(); i++) {
                text.append(i == 0 ? "" : ", ");
                write(listing.items().get(i));
            }
            text.append(']');
        } else {
            text.append(scalar((Scalar) node));
        }
    }

    private void entries(Mapping mapping, Set<String> without) {
        boolean first = true;
        for (Entry entry : mapping.entries()) {
            if (!without.contains(entry.key())) {
                text.append(first ? "" : ", ").append(quoted(entry.key())).append(": ");
                write(entry.value());
                first = false;
            }
        }
    }

    private static String scalar(Scalar scalar) {
        if (scalar.empty()) {
            return "null";
        }
        if (scalar.isNumber()) {
            return new BigDecimal(scalar.text()).toPlainString();
        }
        return scalar.isBoolean() ? String.valueOf(scalar.isTrue()) : quoted(scalar.text());
    }
}
