/**
 * Cases of several cities in one view: at a common year and price level, beside each other without a ranking
 * (MODEL-practice 16).
 */
@NullMarked
package nl.werkmetwerk.portfolio;

import org.jspecify.annotations.NullMarked;
