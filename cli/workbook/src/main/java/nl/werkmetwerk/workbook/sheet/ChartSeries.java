package nl.werkmetwerk.workbook.sheet;

/**
 * A row of figures to draw.
 *
 * @param name in the legend
 * @param cells where the figures stand
 * @param values what they come to
 */
public record ChartSeries(String name, String cells, double[] values) {}
