package nl.werkmetwerk.files.tree;

import java.util.List;

/**
 * A list.
 *
 * @param items in the order of the file; not to be changed
 */
public record Listing(Source source, int line, int column, List<Node> items) implements Node {}
