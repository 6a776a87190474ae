package nl.werkmetwerk.parties;

/**
 * The coalition that would gain most by leaving the others (MODEL 8).
 *
 * @param coalition the first, by size and order of the players, within tolerance of the largest excess; 0 when there is
 *     no proper coalition
 * @param excess its gain by leaving; 0 or less: it stays
 */
record WalkAway(int coalition, double excess) {
    static WalkAway from(Game game, double[] shares, double tolerance) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int coalition = 1; coalition < game.all(); coalition++) {
            largest = Math.max(largest, game.excess(coalition, shares));
        }
        for (int place = 1; place < game.coalitions() - 1; place++) {
            if (game.excess(game.inOrder(place), shares) >= largest - tolerance) {
                return new WalkAway(game.inOrder(place), largest);
            }
        }
        return new WalkAway(0, 0);
    }
}
