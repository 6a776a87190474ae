/** The ledger of one strategy added up: by asset, by year, and over the parts of a case in their order (MODEL 6). */
@NullMarked
package nl.werkmetwerk.compare.sum;

import org.jspecify.annotations.NullMarked;
