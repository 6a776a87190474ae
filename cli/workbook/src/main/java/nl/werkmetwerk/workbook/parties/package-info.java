/** The workbook of parties: coalitions, splits, closing. */
@NullMarked
package nl.werkmetwerk.workbook.parties;

import org.jspecify.annotations.NullMarked;
