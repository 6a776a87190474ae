/** Rates, prices, markups, levies and the money of parties (MODEL 1, 8 and 9). */
@NullMarked
package nl.werkmetwerk.model.money;

import org.jspecify.annotations.NullMarked;
