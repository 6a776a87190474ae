/** A short report to hand on, as blocks that no medium is in: a council's memo, a page to print. */
@NullMarked
package nl.werkmetwerk.report.memo;

import org.jspecify.annotations.NullMarked;
