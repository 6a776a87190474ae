/**
 * What the user said: the case and its parts, validated and immutable (MODEL 1, 2 and 4). Leftmost package: depends on
 * the JDK alone.
 */
@NullMarked
package nl.werkmetwerk.model;

import org.jspecify.annotations.NullMarked;
