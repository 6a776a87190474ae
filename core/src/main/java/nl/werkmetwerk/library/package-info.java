/**
 * Sourced figures and what they are worth in a case (MODEL 14). Stands beside {@code model}: depends on the JDK alone.
 */
package nl.werkmetwerk.library;
