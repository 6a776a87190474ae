/** The workbook of parties: coalitions, splits, closing. */
package nl.werkmetwerk.workbook.parties;
