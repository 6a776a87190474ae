package nl.werkmetwerk.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.Scalar;

/**
 * Numbers of one dot and three digits after it, where an amount, a quantity or a year stands: 1.500 is read as 1.5, and a
 * Dutch writer may have meant 1500 (MODEL 6.20). A field that has other decimals too is written with points.
 */
final class TwoReadings {
    /** Code of the message. */
    static final String CODE = "number.twoReadings";

    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Set<NumberKind> KINDS = EnumSet.of(
            NumberKind.AMOUNT,
            NumberKind.COUNT,
            NumberKind.POSITIVE,
            NumberKind.FINITE,
            NumberKind.SCORE,
            NumberKind.CREDIT,
            NumberKind.BOUND);

    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<String> withDecimals = new HashSet<>();

    private record Doubt(String field, Place place, String written) {}

    /** Whether a text is one dot with three digits after it. */
    static boolean isOne(String written) {
        return THOUSANDS.matcher(written).matches();
    }

    /** It with the dot as a separator of thousands. */
    static String asThousands(String written) {
        return written.replace(".", "");
    }

    /** It with the dot as a decimal point. */
    static String asDecimal(String written) {
        return new BigDecimal(written).stripTrailingZeros().toPlainString();
    }

    /** What the message tells, as results tell it. */
    static Warning doubt(Message message) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("written", message.arguments().get(0));
        facts.put("value", message.arguments().get(1));
        facts.put("other", message.arguments().get(2));
        return new Warning(Warning.Code.TWO_READINGS, message.place().path(), facts);
    }

    /** Takes in a number that was read. */
    void take(NumberKind kind, Scalar scalar, Path path) {
        String written = scalar.text();
        if (KINDS.contains(kind) && !scalar.source().exact() && written.indexOf('.') >= 0) {
            String field = path.last();
            if (isOne(written)) {
                doubts.add(new Doubt(field, scalar.place(path.toString()), written));
            } else {
                withDecimals.add(field);
            }
        }
    }

    /** Tells them. */
    void tell(Findings findings) {
        for (Doubt doubt : doubts) {
            boolean used = !findings.spoilt().contains(doubt.place.path());
            if (used && !withDecimals.contains(doubt.field)) {
                findings.add(Message.warning(
                        CODE, doubt.place, doubt.written, asDecimal(doubt.written), asThousands(doubt.written)));
            }
        }
    }
}
