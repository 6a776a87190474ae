package nl.werkmetwerk.report.chart;

/**
 * A letter as an outline.
 *
 * @param advance from its beginning to that of the next, in parts of 2048 of the size
 * @param outline moves, lines and curves in the same parts; as in {@code glyphs.txt}
 */
record Glyph(int advance, String outline) {}
