/** Drawn inputs and the totals that follow from them: one draw, all strategies. */
@NullMarked
package nl.werkmetwerk.uncertainty.draw;

import org.jspecify.annotations.NullMarked;
