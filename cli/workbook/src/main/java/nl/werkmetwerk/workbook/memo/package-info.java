/** A memo as a document for a word processor. */
@NullMarked
package nl.werkmetwerk.workbook.memo;

import org.jspecify.annotations.NullMarked;
