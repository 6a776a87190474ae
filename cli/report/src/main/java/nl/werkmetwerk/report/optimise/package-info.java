/** The report of an optimum, or of why there is none. */
package nl.werkmetwerk.report.optimise;
