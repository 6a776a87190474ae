/** Files of registers as streams of records, whatever their format; no file is held as a whole. */
@NullMarked
package nl.werkmetwerk.register.source;

import org.jspecify.annotations.NullMarked;
