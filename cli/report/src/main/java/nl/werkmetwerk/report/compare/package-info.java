/** The report of a comparison. */
@NullMarked
package nl.werkmetwerk.report.compare;

import org.jspecify.annotations.NullMarked;
