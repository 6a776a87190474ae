/**
 * Where combining pays, when and with whom, what could ride along, and what waiting costs (MODEL 11, second half). Every
 * figure is one of {@code compare} on the section alone.
 */
@NullMarked
package nl.werkmetwerk.opportunity;

import org.jspecify.annotations.NullMarked;
