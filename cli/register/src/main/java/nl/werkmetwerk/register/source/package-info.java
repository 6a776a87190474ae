/** Files of registers as streams of records, whatever their format; no file is held as a whole. */
package nl.werkmetwerk.register.source;
