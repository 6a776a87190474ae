/**
 * Pictures as values: what is drawn is laid out once, then written as SVG or PNG, the same on every machine. Nothing is
 * told by colour alone.
 */
@NullMarked
package nl.werkmetwerk.report.chart;

import org.jspecify.annotations.NullMarked;
