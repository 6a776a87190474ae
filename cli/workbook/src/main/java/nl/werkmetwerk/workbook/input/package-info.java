/** A scenario as a workbook: a sheet with the fields of the case, and a table for each list of things. */
package nl.werkmetwerk.workbook.input;
