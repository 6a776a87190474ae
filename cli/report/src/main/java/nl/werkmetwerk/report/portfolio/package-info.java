/** Portfolios of several cities for readers. */
@NullMarked
package nl.werkmetwerk.report.portfolio;

import org.jspecify.annotations.NullMarked;
