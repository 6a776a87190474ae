package nl.werkmetwerk.compare;

import java.util.Optional;
import nl.werkmetwerk.entry.Kind;

/** One of the terms that add up to a saving (MODEL 6.13), in the order of reports. Positive: cheaper than the baseline. */
public enum BridgeTerm {
    /** Renewal dearer: earlier, or more often. */
    ADVANCE("advance"),
    /** Renewal cheaper: later, or less often. */
    DEFERRAL("deferral"),
    /** Renewal by another method than the baseline uses. */
    METHOD("method"),
    /** What joint works save. */
    SHARING(Kind.SHARING),
    /** What joint works cost extra. */
    COORDINATION(Kind.COORDINATION),
    /** Less upkeep. */
    MAINTENANCE(Kind.MAINTENANCE),
    /** Less major maintenance. */
    PERIODIC(Kind.PERIODIC),
    /** Fewer expected failures. */
    RISK(Kind.RISK),
    /** Less effect on the surroundings. */
    IMPACT(Kind.IMPACT),
    /** More yearly gain. */
    BENEFIT(Kind.BENEFIT),
    /** Worth more at the end. */
    RESIDUAL(Kind.RESIDUAL),
    /** Less overdue at the end. */
    BACKLOG(Kind.BACKLOG);

    private final String id;
    private final Optional<Kind> kind;

    BridgeTerm(String id) {
        this.id = id;
        this.kind = Optional.empty();
    }

    BridgeTerm(Kind kind) {
        this.id = kind.id();
        this.kind = Optional.of(kind);
    }

    /** Name in results. */
    public String id() {
        return id;
    }

    /** The kind of cost whose difference it is; empty for the three that renewal is split into. */
    public Optional<Kind> kind() {
        return kind;
    }
}
