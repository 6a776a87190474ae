/** Every euro as a row with its formula. */
@NullMarked
package nl.werkmetwerk.workbook.ledger;

import org.jspecify.annotations.NullMarked;
