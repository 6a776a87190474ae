/** The report of the municipal budget, in nominal money. */
package nl.werkmetwerk.report.budget;
