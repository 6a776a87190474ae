/** Clusters under common budgets: prices that bound, columns and repair that find a plan. */
package nl.werkmetwerk.optimise.city;
