/** Uncertain inputs, their distributions and correlations, and experiments (MODEL 10 and 15). */
@NullMarked
package nl.werkmetwerk.model.uncertain;

import org.jspecify.annotations.NullMarked;
