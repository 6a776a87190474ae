/** A package for a neighbourhood as a report: choices side by side, what the next point costs, who gets what. */
@NullMarked
package nl.werkmetwerk.report.neighbourhood;

import org.jspecify.annotations.NullMarked;
