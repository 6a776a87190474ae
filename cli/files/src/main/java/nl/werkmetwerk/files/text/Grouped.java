package nl.werkmetwerk.files.text;

/** A count in a message, shown with the sign for thousands of its language. */
public record Grouped(long value) {}
