package nl.werkmetwerk.model.money;

/** Where in its year a flow falls (MODEL 1). */
public enum Timing {
    START(0.0),
    MIDDLE(0.5),
    END(1.0);

    private final double offset;

    Timing(double offset) {
        this.offset = offset;
    }

    /** Part of the year that has passed when the flow falls: 0, ½ or 1. */
    public double offset() {
        return offset;
    }
}
