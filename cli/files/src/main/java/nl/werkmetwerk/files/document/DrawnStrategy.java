package nl.werkmetwerk.files.document;

/**
 * The total of a strategy, drawn.
 *
 * @param name of the strategy
 * @param figures what its draws tell
 */
public record DrawnStrategy(String name, DrawnFigures figures) {}
