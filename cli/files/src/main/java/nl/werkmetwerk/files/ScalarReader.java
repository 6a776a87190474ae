package nl.werkmetwerk.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;
import org.jspecify.annotations.Nullable;

/** Single values, strictly: null when what stands there cannot be used, which is then said. */
final class ScalarReader {
    private final Findings findings;
    private final TwoReadings twoReadings = new TwoReadings();

    ScalarReader(Findings findings) {
        this.findings = findings;
    }

    @Nullable
    String text(Node node, Path path) {
        Scalar scalar = scalar(node, path, "what.text");
        if (scalar == null) {
            return null;
        }
        if (scalar.isNumber() || scalar.isBoolean()) {
            findings.error(path, node.place(""), "text.unquoted", scalar.text());
            return null;
        }
        if (scalar.text().isBlank()) {
            findings.error(path, node.place(""), "text.blank");
            return null;
        }
        return scalar.text();
    }

    /** Text, number or boolean. */
    @Nullable
    Object simple(Node node, Path path) {
        Scalar scalar = scalar(node, path, "what.simple");
        if (scalar == null) {
            return null;
        }
        if (scalar.isNumber()) {
            double value = scalar.number();
            return finite(value, scalar, path) ? (Object) value : null;
        }
        return scalar.isBoolean() ? (Object) scalar.isTrue() : scalar.text();
    }

    @Nullable
    Boolean bool(Node node, Path path) {
        Scalar scalar = scalar(node, path, "what.bool");
        if (scalar == null) {
            return null;
        }
        if (!scalar.isBoolean()) {
            findings.error(path, node.place(""), "bool.word", shown(scalar), Findings.meant(Meant.bool(scalar.text())));
            return null;
        }
        return scalar.isTrue();
    }

    @Nullable
    String choice(Choice<?> choice, Node node, Path path) {
        Scalar scalar = scalar(node, path, "what.word");
        if (scalar == null) {
            return null;
        }
        if (!choice.byWord().containsKey(scalar.text())) {
            List<String> words = choice.words();
            Phrase meant = Findings.meant(Nearest.to(scalar.text(), words));
            String code = choice.refusal().isEmpty() ? "choice.unknown" : "choice.rule";
            findings.error(path, node.place(""), code, shown(scalar), words, meant);
            return null;
        }
        return scalar.text();
    }

    @Nullable
    Double number(NumberKind kind, Node node, Path path) {
        Scalar scalar = scalar(node, path, "what.number");
        if (scalar == null) {
            return null;
        }
        if (!scalar.isNumber()) {
            noNumber(kind, scalar, path);
            return null;
        }
        double value = scalar.number();
        twoReadings.take(kind, scalar, path);
        return finite(value, scalar, path) && allowed(kind, value, scalar, path) ? value : null;
    }

    /** Tells which numbers may have been meant to be a thousand times as great. */
    void tellTwoReadings() {
        twoReadings.tell(findings);
    }

    private void noNumber(NumberKind kind, Scalar scalar, Path path) {
        boolean quotedNumber = scalar.quoted() && Scalar.looksLikeNumber(scalar.text());
        if (quotedNumber) {
            findings.error(path, scalar.place(""), "number.quoted", scalar.text());
        } else {
            Optional<String> meant = Meant.number(scalar.text(), kind);
            String code = kind == NumberKind.BOUND ? "number.bound" : "number.text";
            findings.error(path, scalar.place(""), code, shown(scalar), Findings.meant(meant));
        }
    }

    private boolean finite(double value, Scalar scalar, Path path) {
        if (!Double.isFinite(value)) {
            findings.error(path, scalar.place(""), "number.infinite", scalar.text());
        } else if (Math.abs(value) > NumberKind.LARGEST) {
            findings.error(path, scalar.place(""), "number.large", scalar.text(), "1e12");
        }
        return Math.abs(value) <= NumberKind.LARGEST;
    }

    private boolean allowed(NumberKind kind, double value, Scalar scalar, Path path) {
        boolean allowed = kind.allows(value);
        boolean manyYears = kind.high() == NumberKind.MOST_YEARS && value > kind.high();
        if (manyYears) {
            findings.error(path, scalar.place(""), "number.large", scalar.text(), kind.high());
        } else if (!allowed && kind.whole() && value != Math.rint(value)) {
            findings.error(path, scalar.place(""), "number.whole", value, Findings.meant(thousands(scalar, kind)));
        } else if (!allowed) {
            Optional<String> meant = Meant.allowedInstead(scalar.text(), kind);
            findings.error(path, scalar.place(""), key(kind), value, Findings.meant(meant));
        }
        return allowed;
    }

    /** 2.026 as the year it may be. */
    private static Optional<String> thousands(Scalar scalar, NumberKind kind) {
        return Optional.of(scalar.text())
                .filter(TwoReadings::isOne)
                .map(TwoReadings::asThousands)
                .filter(number -> kind.allows(Double.parseDouble(number)));
    }

    /** Key of the text that says which numbers are allowed. */
    static String key(NumberKind kind) {
        return "kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable Scalar scalar(Node node, Path path, String wanted) {
        if (!(node instanceof Scalar scalar)) {
            findings.error(path, node.place(""), "value.wrong", what(node), Phrase.of(wanted));
            return null;
        }
        if (scalar.empty()) {
            findings.error(path, node.place(""), "value.empty");
            return null;
        }
        return scalar;
    }

    /** Texts that look like something else are shown with their quotes. */
    static String shown(Scalar scalar) {
        return scalar.quoted() ? '"' + scalar.text() + '"' : scalar.text();
    }

    /** What kind of thing stands there. */
    static Phrase what(Node node) {
        if (node instanceof Scalar scalar) {
            return Phrase.of("what.value", shown(scalar));
        }
        return Phrase.of(node instanceof Listing ? "what.list" : node instanceof Mapping ? "what.map" : "what.text");
    }
}
