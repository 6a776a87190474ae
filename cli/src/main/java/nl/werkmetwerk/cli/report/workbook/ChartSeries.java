package nl.werkmetwerk.cli.report.workbook;

/**
 * A row of figures to draw.
 *
 * @param name in the legend
 * @param cells where the figures stand
 * @param values what they come to
 */
record ChartSeries(String name, String cells, double[] values) {}
