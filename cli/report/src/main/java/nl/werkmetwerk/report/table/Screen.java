package nl.werkmetwerk.report.table;

/**
 * Where tables are shown.
 *
 * @param width columns, 1 or more
 * @param emphasis whether titles and totals stand out
 */
public record Screen(int width, Emphasis emphasis) {}
