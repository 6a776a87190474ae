/** The workbook of the municipal budget: charges by year, group and levy. */
package nl.werkmetwerk.workbook.budget;
