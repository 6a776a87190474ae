/**
 * The field table: every object and field of a scenario, said once. The strict reading, the JSON Schema and the input
 * workbook all follow it.
 */
@NullMarked
package nl.werkmetwerk.files.field;

import org.jspecify.annotations.NullMarked;
