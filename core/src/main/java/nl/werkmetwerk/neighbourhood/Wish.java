package nl.werkmetwerk.neighbourhood;

/**
 * What is wanted most of a set, and what then: each so much of its points and so much of its net cost.
 *
 * @param firstOfPoints for each point
 * @param firstOfCost for each euro of net cost
 * @param secondOfPoints likewise, among those that are equal in the first
 * @param secondOfCost likewise
 * @param firstTolerance within which two are equal in the first, at least
 * @param secondTolerance and in the second
 */
record Wish(
        double firstOfPoints,
        double firstOfCost,
        double secondOfPoints,
        double secondOfCost,
        double firstTolerance,
        double secondTolerance) {
    double first(double points, double netCost) {
        return firstOfPoints * points + firstOfCost * netCost;
    }

    double second(double points, double netCost) {
        return secondOfPoints * points + secondOfCost * netCost;
    }
}
