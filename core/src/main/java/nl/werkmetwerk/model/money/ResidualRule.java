package nl.werkmetwerk.model.money;

/** How the end of the horizon is valued (MODEL 6). */
public enum ResidualRule {
    /** What stands is worth what is left of its life; what is overdue is owed. */
    STRAIGHT_LINE,
    /** It is not. */
    NONE,
    /** Every asset goes on for ever by its first method: an end without an edge. */
    CONTINUATION
}
