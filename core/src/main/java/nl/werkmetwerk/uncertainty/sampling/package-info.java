/** How to simulate: how many draws, spread in which way, from which seed (MODEL 10). */
@NullMarked
package nl.werkmetwerk.uncertainty.sampling;

import org.jspecify.annotations.NullMarked;
