/** Points of the unit cube: scrambled Sobol nets and a generator keyed by what it draws for. */
package nl.werkmetwerk.uncertainty.points;
