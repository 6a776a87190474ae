package nl.werkmetwerk.cli.command;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkmetwerk.optimise.outcome.Cancellation;

/** Stops an optimisation when its time is up, or when the user asks. */
final class Deadline implements Cancellation {
    private static final Pattern TIME = Pattern.compile("(\\d{1,9}(?:\\.\\d+)?)\\s*(ms|s|m|h|)");

    private final Interruption interruption;
    private final long begin = System.nanoTime();
    private final long nanos;
    private volatile boolean stopped;

    /** The time runs from here. */
    Deadline(Duration time, Interruption interruption) {
        this.nanos = time.toNanos();
        this.interruption = interruption;
    }

    /** A time such as 60s, 2m or 1.5h; a bare number is seconds. */
    static Optional<Duration> parse(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long unit = switch (matcher.group(2)) {
            case "ms" -> 1;
            case "m" -> 60_000;
            case "h" -> 3_600_000;
            default -> 1000;
        };
        return Optional.of(Duration.ofMillis(Math.round(Double.parseDouble(matcher.group(1)) * unit)));
    }

    @Override
    public boolean requested() {
        boolean stop = interruption.requested() || System.nanoTime() - begin >= nanos;
        stopped |= stop;
        return stop;
    }

    /** Time until then; negative after it. */
    Duration left() {
        return Duration.ofNanos(begin + nanos - System.nanoTime());
    }

    /** Whether it ever stopped something. */
    boolean stopped() {
        return stopped;
    }
}
