package nl.werkmetwerk.library;

/** Which figure of an item is asked (MODEL 14.2). */
public enum At {
    LOW,
    TYPICAL,
    HIGH
}
