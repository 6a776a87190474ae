/** What the results of commands are made of: the field table of each, for writer, reader and schema. */
package nl.werkmetwerk.files.result.table;
