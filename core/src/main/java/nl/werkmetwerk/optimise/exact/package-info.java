/** The exact optimum of one cluster: a dual ascent that bounds, a label search that proves. */
@NullMarked
package nl.werkmetwerk.optimise.exact;

import org.jspecify.annotations.NullMarked;
