/** The report of the municipal budget, in nominal money. */
@NullMarked
package nl.werkmetwerk.report.budget;

import org.jspecify.annotations.NullMarked;
