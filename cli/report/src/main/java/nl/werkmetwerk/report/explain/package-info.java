/** Explanations of ledger entries, in words and tables. */
@NullMarked
package nl.werkmetwerk.report.explain;

import org.jspecify.annotations.NullMarked;
