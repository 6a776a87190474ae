/** Points of the unit cube: scrambled Sobol nets and a generator keyed by what it draws for. */
@NullMarked
package nl.werkmetwerk.uncertainty.points;

import org.jspecify.annotations.NullMarked;
