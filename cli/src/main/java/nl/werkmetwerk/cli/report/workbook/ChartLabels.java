package nl.werkmetwerk.cli.report.workbook;

/**
 * What stands along the axis of a chart.
 *
 * @param cells where the words or years stand
 * @param words what they are
 */
record ChartLabels(String cells, String[] words) {}
