/** The reports of opportunities and of the plan of a year. */
package nl.werkmetwerk.report.opportunity;
