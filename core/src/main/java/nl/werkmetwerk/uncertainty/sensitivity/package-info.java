/** What a saving hangs on: one input at a time, and two by two. */
@NullMarked
package nl.werkmetwerk.uncertainty.sensitivity;

import org.jspecify.annotations.NullMarked;
