/** Distributions of a factor or an amount as quantile functions (MODEL 10). */
@NullMarked
package nl.werkmetwerk.uncertainty.spread;

import org.jspecify.annotations.NullMarked;
