package nl.werkmetwerk.report.chart;

/**
 * What a picture is of.
 *
 * @param id stable name, the same in every language
 * @param title in the reader's language
 * @param description what can be seen in it, for who cannot see
 */
public record Subject(String id, String title, String description) {}
