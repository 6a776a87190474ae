package nl.werkmetwerk.model.asset;

/** Whether a renewal component is worth something at the end of the horizon (MODEL 2). */
public enum Lasting {
    /** Part of the thing: keeps value over its life. */
    YES,
    /** Work around the thing: nothing of it remains. */
    NO,
    /** As the case says: it lasts unless its kind is among the consumed kinds. */
    BY_KIND
}
