package nl.werkmetwerk.neighbourhood.selection;

/**
 * The options of one group, one of which is chosen.
 *
 * @param first by option, what is most wanted of it
 * @param second by option, what is most wanted among those that are equal in the first
 * @param use by budget and option, what it takes
 * @param members by option, the numbers of its members, ascending: no number is in two groups
 */
@SuppressWarnings("ArrayRecordComponent") // a column each, filled once and never changed
public record Options(double[] first, double[] second, double[][] use, int[][] members) {
    /** How many. */
    public int count() {
        return first.length;
    }
}
