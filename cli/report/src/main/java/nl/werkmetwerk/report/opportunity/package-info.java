/** The reports of opportunities and of the plan of a year. */
@NullMarked
package nl.werkmetwerk.report.opportunity;

import org.jspecify.annotations.NullMarked;
