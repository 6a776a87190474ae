/** Formulas as text that can be computed, filled in and written for a spreadsheet. */
@NullMarked
package nl.werkmetwerk.entry.formula;

import org.jspecify.annotations.NullMarked;
