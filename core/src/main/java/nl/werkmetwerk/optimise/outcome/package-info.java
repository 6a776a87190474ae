/** What the optimiser is asked and what it answers: options, progress, optimum with bound, or why there is none. */
package nl.werkmetwerk.optimise.outcome;
