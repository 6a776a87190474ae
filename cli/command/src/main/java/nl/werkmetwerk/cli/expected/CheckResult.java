package nl.werkmetwerk.cli.expected;

import java.util.List;

/**
 * What checking a case gave.
 *
 * @param file the case's file
 * @param compared number of values compared
 * @param differences where the result is not as expected
 */
public record CheckResult(String file, int compared, List<Difference> differences) {
    public CheckResult {
        differences = List.copyOf(differences);
    }

    /** Whether all is as expected. */
    public boolean agrees() {
        return differences.isEmpty();
    }
}
