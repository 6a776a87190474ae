/** The report workbook of a comparison: its sheets, formulas and charts. */
package nl.werkmetwerk.workbook.compare;
