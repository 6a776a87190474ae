package nl.werkmetwerk.files.document;

/**
 * Who says what an input is.
 *
 * @param source possibly empty
 * @param note possibly empty
 * @param assumption whether it is marked as one
 * @param url possibly empty
 */
public record ToldSource(String source, String note, boolean assumption, String url) {}
