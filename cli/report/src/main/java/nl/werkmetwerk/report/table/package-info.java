/** A report as text: aligned for a terminal, as Markdown, and as CSV. */
@NullMarked
package nl.werkmetwerk.report.table;

import org.jspecify.annotations.NullMarked;
