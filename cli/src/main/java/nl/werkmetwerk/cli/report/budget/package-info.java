/** The report of the municipal budget, in nominal money. */
package nl.werkmetwerk.cli.report.budget;
