/** The field table: every object and field of a case (MODEL 1 to 15), by which it is read, written, explained and compared. */
@NullMarked
package nl.werkmetwerk.field.table;

import org.jspecify.annotations.NullMarked;
