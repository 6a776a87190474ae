package nl.werkmetwerk.model.money;

/** Whether what stands at the end of the horizon has value, and what is owed a backlog (MODEL 6). */
public enum ResidualRule {
    STRAIGHT_LINE,
    NONE
}
