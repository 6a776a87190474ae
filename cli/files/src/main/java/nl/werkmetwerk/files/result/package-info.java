/** Results of commands from and to JSON, and the JSON Schema of each, by the field table. */
@NullMarked
package nl.werkmetwerk.files.result;

import org.jspecify.annotations.NullMarked;
