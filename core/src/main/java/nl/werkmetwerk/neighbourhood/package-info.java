/**
 * What to do more now that the street is open anyway (MODEL-practice 12): where measures can come, what a set of them
 * costs by the engine's own prices and is worth to residents, and which sets to choose under the budgets.
 */
@NullMarked
package nl.werkmetwerk.neighbourhood;

import org.jspecify.annotations.NullMarked;
