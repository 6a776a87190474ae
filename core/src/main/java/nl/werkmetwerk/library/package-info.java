/**
 * Sourced figures and what they are worth in a case (MODEL 14). Stands beside {@code model}: depends on the JDK alone.
 */
@NullMarked
package nl.werkmetwerk.library;

import org.jspecify.annotations.NullMarked;
