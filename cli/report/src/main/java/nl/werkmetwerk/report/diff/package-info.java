/** The report of what changed between two cases. */
package nl.werkmetwerk.report.diff;
