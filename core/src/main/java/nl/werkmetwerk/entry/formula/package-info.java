/** Formulas as text that can be computed, filled in and written for a spreadsheet. */
package nl.werkmetwerk.entry.formula;
