package nl.werkmetwerk.report.chart;

/** How a bar is filled: three ways that differ without colour. */
enum Tone {
    /** Dark. */
    FULL,
    /** Light, with an edge. */
    LIGHT,
    /** Slanting lines. */
    HATCHED
}
