package nl.werkmetwerk.workbook.sheet;

/**
 * What stands along the axis of a chart.
 *
 * @param cells where the words or years stand
 * @param words what they are
 */
public record ChartLabels(String cells, String[] words) {}
