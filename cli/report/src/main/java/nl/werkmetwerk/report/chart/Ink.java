package nl.werkmetwerk.report.chart;

/** What is drawn with. Dark and light differ in print without colour too. */
public enum Ink {
    /** Nothing. */
    NONE(0xFFFFFF),
    /** Letters. */
    TEXT(0x1A1A1A),
    /** What a picture is about. */
    DARK(0x1F3864),
    /** What it is set against. */
    LIGHT(0xC3CFE3),
    /** Axes and helping lines. */
    GRID(0xB0B0B0),
    /** Ground. */
    PAPER(0xFFFFFF);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue, a byte each. */
    public int rgb() {
        return rgb;
    }
}
