/** How an investment is charged to the municipal budget: depreciation, start, early replacement, provision (MODEL 9). */
@NullMarked
package nl.werkmetwerk.model.accounting;

import org.jspecify.annotations.NullMarked;
