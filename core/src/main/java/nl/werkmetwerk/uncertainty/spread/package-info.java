/** Distributions of a factor or an amount as quantile functions (MODEL 10). */
package nl.werkmetwerk.uncertainty.spread;
