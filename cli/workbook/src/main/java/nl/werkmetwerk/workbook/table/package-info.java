/** A report's tables as plain sheets. */
package nl.werkmetwerk.workbook.table;
