package nl.werkmetwerk.study;

import nl.werkmetwerk.optimise.outcome.Cancellation;

/** A time limit that runs: says when to stop, and remembers whether it ever did. */
final class Alarm implements Cancellation {
    private final TimeLimit limit;
    private final double begin;
    private volatile boolean rang;

    /** The time runs from here. */
    Alarm(TimeLimit limit) {
        this.limit = limit;
        begin = limit.clock().getAsDouble();
    }

    @Override
    public boolean requested() {
        boolean stop = limit.interrupted().getAsBoolean() || left() <= 0;
        rang |= stop;
        return stop;
    }

    /** Seconds until then; negative after it. */
    double left() {
        return begin + limit.seconds() - limit.clock().getAsDouble();
    }

    /** Whether it ever stopped something. */
    boolean rang() {
        return rang;
    }
}
