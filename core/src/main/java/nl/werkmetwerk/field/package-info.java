/**
 * How MODEL names the parts of a case: each field said once, with its unit, range, section and topic, and both ways
 * between a value and the plain texts, numbers, lists and maps that a file holds.
 */
@NullMarked
package nl.werkmetwerk.field;

import org.jspecify.annotations.NullMarked;
