/** The report of a comparison. */
package nl.werkmetwerk.cli.report.compare;
