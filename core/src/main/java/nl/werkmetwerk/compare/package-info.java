/** Views of ledgers side by side: totals, savings, bridge, measures, warnings (MODEL 6). */
@NullMarked
package nl.werkmetwerk.compare;

import org.jspecify.annotations.NullMarked;
