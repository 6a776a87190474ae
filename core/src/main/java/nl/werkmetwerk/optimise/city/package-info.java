/** Clusters under common budgets: prices that bound, columns and repair that find a plan. */
@NullMarked
package nl.werkmetwerk.optimise.city;

import org.jspecify.annotations.NullMarked;
