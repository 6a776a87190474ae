package nl.werkmetwerk.files.text;

/** How much a message matters. */
public enum Severity {
    /** The input cannot be used. */
    ERROR,
    /** The input is used, but deserves doubt. */
    WARNING
}
