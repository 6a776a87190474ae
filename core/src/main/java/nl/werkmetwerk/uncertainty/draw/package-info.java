/** Drawn inputs and the totals that follow from them: one draw, all strategies. */
package nl.werkmetwerk.uncertainty.draw;
