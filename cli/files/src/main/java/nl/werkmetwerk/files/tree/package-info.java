/**
 * A file as a small tree in which every value knows its place; YAML and JSON (later workbook cells) become the same
 * tree, within limits that hold whatever the file holds.
 */
@NullMarked
package nl.werkmetwerk.files.tree;

import org.jspecify.annotations.NullMarked;
