package nl.werkmetwerk.cli.expected;

/** What a case comes to: as was expected, and as it is now. */
public sealed interface HeadlineChange {
    /**
     * The cheapest of the case's own strategies.
     *
     * @param before as expected
     * @param after as found
     */
    record Winner(String before, String after) implements HeadlineChange {}

    /**
     * What a strategy saves.
     *
     * @param baseline what it is set against
     * @param before euro, present value, as expected
     * @param after the same, as found
     */
    record Saving(String strategy, String baseline, double before, double after) implements HeadlineChange {}

    /**
     * What the best plan costs.
     *
     * @param before euro, present value, as expected
     * @param after the same, as found
     */
    record Optimum(double before, double after) implements HeadlineChange {}
}
