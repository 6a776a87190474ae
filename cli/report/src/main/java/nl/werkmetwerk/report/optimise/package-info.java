/** The report of an optimum, or of why there is none. */
@NullMarked
package nl.werkmetwerk.report.optimise;

import org.jspecify.annotations.NullMarked;
