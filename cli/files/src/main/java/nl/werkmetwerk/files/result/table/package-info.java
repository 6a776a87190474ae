/** What the results of commands are made of: the field table of each, for writer, reader and schema. */
@NullMarked
package nl.werkmetwerk.files.result.table;

import org.jspecify.annotations.NullMarked;
