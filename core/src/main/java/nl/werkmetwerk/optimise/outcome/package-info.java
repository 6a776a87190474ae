/** What the optimiser is asked and what it answers: options, progress, optimum with bound, or why there is none. */
@NullMarked
package nl.werkmetwerk.optimise.outcome;

import org.jspecify.annotations.NullMarked;
