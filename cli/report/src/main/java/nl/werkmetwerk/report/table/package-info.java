/** A report as text: aligned for a terminal, as Markdown, and as CSV. */
package nl.werkmetwerk.report.table;
