/** From a scenario file to a case: strict, with every problem told at its place. */
@NullMarked
package nl.werkmetwerk.files;

import org.jspecify.annotations.NullMarked;
