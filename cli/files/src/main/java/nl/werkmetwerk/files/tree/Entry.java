package nl.werkmetwerk.files.tree;

/**
 * A key and its value.
 *
 * @param key name of the field
 * @param line line of the key
 * @param column column of the key
 * @param value what stands behind it
 */
public record Entry(String key, int line, int column, Node value) {}
