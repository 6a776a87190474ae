/** The report of what changed between two cases. */
@NullMarked
package nl.werkmetwerk.report.diff;

import org.jspecify.annotations.NullMarked;
