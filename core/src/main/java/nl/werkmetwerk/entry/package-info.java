/** The words of the ledger: what an entry says and what it can be for (MODEL 6). */
@NullMarked
package nl.werkmetwerk.entry;

import org.jspecify.annotations.NullMarked;
