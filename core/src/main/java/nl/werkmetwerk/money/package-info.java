/** Money through time: discounting, trends of prices, annuities, and the measures of a row of cash flows. */
@NullMarked
package nl.werkmetwerk.money;

import org.jspecify.annotations.NullMarked;
