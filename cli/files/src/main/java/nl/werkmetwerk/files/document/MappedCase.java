package nl.werkmetwerk.files.document;

/**
 * What features of a map were made from.
 *
 * @param caseName name of the case
 * @param stamp inputs, command and options
 */
public record MappedCase(String caseName, Stamp stamp) {}
