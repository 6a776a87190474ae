/** A report's tables as plain sheets. */
@NullMarked
package nl.werkmetwerk.workbook.table;

import org.jspecify.annotations.NullMarked;
