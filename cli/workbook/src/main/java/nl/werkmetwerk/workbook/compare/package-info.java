/** The report workbook of a comparison: its sheets, formulas and charts. */
@NullMarked
package nl.werkmetwerk.workbook.compare;

import org.jspecify.annotations.NullMarked;
