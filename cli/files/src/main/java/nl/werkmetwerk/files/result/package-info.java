/** Results of commands from and to JSON, and the JSON Schema of each, by the field table. */
package nl.werkmetwerk.files.result;
