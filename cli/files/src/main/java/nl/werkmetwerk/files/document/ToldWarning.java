package nl.werkmetwerk.files.document;

/**
 * A reason to doubt a result, as it is told (MODEL 6.20).
 *
 * @param code for programs, e.g. {@code savingAboveShareable}
 * @param message for people, in the language of the result
 * @param where the place in the terms of the case, e.g. {@code assets[sewer-1]}; empty for the whole case
 */
public record ToldWarning(String code, String message, String where) {}
