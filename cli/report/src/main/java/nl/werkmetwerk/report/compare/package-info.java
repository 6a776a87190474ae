/** The report of a comparison. */
package nl.werkmetwerk.report.compare;
