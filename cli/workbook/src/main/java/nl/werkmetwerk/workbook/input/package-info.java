/** A scenario as a workbook: a sheet with the fields of the case, and a table for each list of things. */
@NullMarked
package nl.werkmetwerk.workbook.input;

import org.jspecify.annotations.NullMarked;
