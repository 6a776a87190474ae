/** What a reader sees of a result: titled chapters of tables with typed cells; rounding happens only here. */
@NullMarked
package nl.werkmetwerk.report;

import org.jspecify.annotations.NullMarked;
