package nl.werkmetwerk.examples.solvers;

import java.util.Map;

/**
 * What a solver came up with.
 *
 * @param streets how many streets of the city it got to
 * @param plan by asset of those streets: in which year numbers it is renewed; empty when there is no plan
 * @param bound no plan of those streets costs less, as far as the solver says; minus infinite when it says nothing
 * @param note what else there is to tell
 */
record Answer(int streets, Map<String, boolean[]> plan, double bound, String note) {
    static Answer none(int streets, double bound, String note) {
        return new Answer(streets, Map.of(), bound, note);
    }
}
