package nl.werkmetwerk.cli.expected;

import java.util.List;

/**
 * What checking a case gave.
 *
 * @param file the case's file
 * @param compared number of values compared
 * @param headline what the case comes to, before and after, where that is expected
 * @param differences where the result is not as expected
 */
public record CheckResult(String file, int compared, List<HeadlineChange> headline, List<Difference> differences) {
    public CheckResult {
        headline = List.copyOf(headline);
        differences = List.copyOf(differences);
    }

    /** Whether all is as expected. */
    public boolean agrees() {
        return differences.isEmpty();
    }

    /**
     * The text of the expected file with what was found in the place of what differs; its layout, source and tolerance
     * stay.
     *
     * @param text the file that was checked
     */
    public String corrected(String text) {
        return ExpectedUpdate.of(text, differences);
    }
}
