package nl.werkmetwerk.cli.command;

import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkmetwerk.study.TimeLimit;

/** Times on the command line, and the clock that they are measured by. */
final class Seconds {
    private static final Pattern TIME = Pattern.compile("(\\d{1,9}(?:\\.\\d+)?)\\s*(ms|s|m|h|)");
    private static final double NANOS = 1e9;

    private Seconds() {}

    /** A time such as 60s, 2m or 1.5h; a bare number is seconds. */
    static OptionalDouble parse(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double unit = switch (matcher.group(2)) {
            case "ms" -> 0.001;
            case "m" -> 60;
            case "h" -> 3600;
            default -> 1;
        };
        return OptionalDouble.of(Double.parseDouble(matcher.group(1)) * unit);
    }

    /** So long for each answer, or until the user stops it. */
    static TimeLimit limit(double seconds, BooleanSupplier interrupted) {
        return new TimeLimit(seconds, () -> System.nanoTime() / NANOS, interrupted);
    }
}
