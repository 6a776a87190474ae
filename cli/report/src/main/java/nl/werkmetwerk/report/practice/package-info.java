/** The report of experiments. */
@NullMarked
package nl.werkmetwerk.report.practice;

import org.jspecify.annotations.NullMarked;
