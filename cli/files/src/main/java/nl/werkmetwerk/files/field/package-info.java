/**
 * The field table: every object and field of a scenario, said once. The strict reading, the JSON Schema and the input
 * workbook all follow it.
 */
package nl.werkmetwerk.files.field;
